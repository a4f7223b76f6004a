import {writeSource} from '../write/write-source.ts'
import {
  type Arguments,
  type Command,
  type ExitCode,
  folders,
  type Terminal,
  textOption
} from './command.ts'
import {describeChange} from './describe-change.ts'
import {type ImportJob, jobFromLine, jobsFromIndex} from './import-jobs.ts'
import {type ImportResult, importPlaces, importTranscript} from './import-transcript.ts'
import {tellFaults} from './tell-faults.ts'

const help = `Make texts of the archive from received transcripts.

Usage: npm run import -- FILE --id ID --title TITLE --speaker SPEAKER --date DATE [options]
       npm run import -- --index index.json [options]

  --id ID            the speech's id and address: lower-case letters, figures, hyphens
  --title TITLE      its title
  --speaker SPEAKER  a glossary entry's id, or a plain name
  --date DATE        when it was held: 2022, 2022-01 or 2022-01-07
  --place PLACE      a glossary entry's id, or a plain name
  --event EVENT      on what occasion or in what form
  --language TAG     the text's language, such as en, ru or kk (default: en)
  --source ID        the source that the text was taken from
  --updated DATE     when the wording was changed, for a text that is imported again
  --index FILE       many at once: a list [{id, file, title, speaker, date, ...}] in JSON
  --force            write over a text that is there already (its anchors are kept)
  --archive DIR      the archive (default: the working folder)

The transcript is plain text in UTF-8 or UTF-16. It is kept byte for byte in texts/originals/ID.txt;
texts/ID.md holds its paragraphs, each with an anchor, and texts/ID.anchors.json remembers them.
Nothing is written where anything is wrong.

Example: npm run import -- speech.txt --id tokayev-2022-01-07 --title "Address to the people of
         Kazakhstan" --speaker kassym-jomart-tokayev --date 2022-01-07 --language en`

/** Makes texts from received transcripts. */
export const importCommand: Command = {
  help,
  options: {
    id: {type: 'string'},
    title: {type: 'string'},
    speaker: {type: 'string'},
    date: {type: 'string'},
    place: {type: 'string'},
    event: {type: 'string'},
    language: {type: 'string'},
    source: {type: 'string'},
    updated: {type: 'string'},
    index: {type: 'string'},
    force: {type: 'boolean'}
  },
  async run(given, terminal) {
    const index = textOption(given, 'index')
    if (index === undefined) return importAll([jobFromLine(given)], given, terminal)
    const {value, faults} = jobsFromIndex(index)
    if (faults.length > 0) {
      tellFaults(faults, terminal)
      return 1
    }
    for (const notice of value.notices) terminal.tell(notice)
    return importAll(value.jobs, given, terminal)
  }
}

/** Goes over all transcripts twice, so that nothing is written where one is bad and not all are held at once. */
function importAll(jobs: readonly ImportJob[], given: Arguments, terminal: Terminal): ExitCode {
  const {archive} = folders(given)
  const force = given.values.force === true
  const each = (doing: string, job: ImportJob, index: number) => {
    terminal.progress(`${doing} ${index + 1} of ${jobs.length}: ${job.id}`)
    return importTranscript(archive, job, force)
  }
  const faults = jobs.flatMap((job, index) => each('Reading', job, index).faults)
  terminal.progress('')
  if (faults.length > 0) {
    tellFaults(faults, terminal)
    return 1
  }
  const total = {paragraphs: 0, headings: 0, doubts: 0}
  for (const [index, job] of jobs.entries()) {
    const {value} = each('Writing', job, index)
    if (!value) continue
    const changed = value.files.filter(({file, content}) => writeSource(archive, file, content))
    const counts = countBlocks(value)
    total.paragraphs += counts.paragraphs
    total.headings += counts.headings
    total.doubts += value.text.doubts.length
    terminal.progress('')
    tellOne(job, value, changed.length > 0, jobs.length === 1, terminal)
  }
  terminal.progress('')
  if (jobs.length > 1) terminal.print(`Imported ${jobs.length} texts: ${sizes(total)}.`)
  return 0
}

function countBlocks({text}: ImportResult): {paragraphs: number; headings: number} {
  const headings = text.blocks.filter(({kind}) => kind === 'heading').length
  return {paragraphs: text.blocks.length - headings, headings}
}

function tellOne(
  job: ImportJob,
  result: ImportResult,
  changed: boolean,
  single: boolean,
  terminal: Terminal
): void {
  const places = importPlaces(job)
  const {blocks, doubts} = result.text
  const counts = {...countBlocks(result), doubts: doubts.length}
  terminal.print(`${changed ? 'Made' : 'Unchanged:'} ${places.text}: ${sizes(counts)}`)
  if (single) {
    terminal.print(`  as received: ${places.original}\n  its anchors: ${places.ledger}`)
    terminal.print(`  layout: ${describeLayout(result)}`)
    for (const {id, text} of blocks.filter(({kind}) => kind === 'heading')) {
      terminal.print(`  heading {#${id}}: ${text}`)
    }
    if (job.language === undefined) terminal.print('  language: en, as none was given')
  }
  const again = result.text.changes.filter(({kind}) => kind !== 'published')
  for (const change of again) terminal.print(`  ${describeChange(change)}`)
  for (const {line, reason} of doubts) terminal.tell(`  ${job.file}:${line}: ${reason}`)
}

function sizes(counts: {paragraphs: number; headings: number; doubts: number}): string {
  const parts = [plural(counts.paragraphs, 'paragraph')]
  if (counts.headings > 0) parts.push(plural(counts.headings, 'heading'))
  if (counts.doubts > 0) parts.push(`${plural(counts.doubts, 'line')} to look at`)
  return parts.join(', ')
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function describeLayout({text: {layout}}: ImportResult): string {
  if (!layout.wrapped) return 'each line a paragraph'
  const ends = [
    'a wider gap',
    ...(layout.ends.spaces ? ['two spaces'] : []),
    ...(layout.ends.indent ? ['an indented line'] : []),
    ...(layout.ends.shortLine ? ['a short line'] : [])
  ]
  const spacing = layout.gap === 0 ? 'wrapped lines' : 'wrapped lines, double-spaced'
  return `${spacing}; a paragraph ends at ${ends.join(', ')}`
}

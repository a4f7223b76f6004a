import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {type BenchSpeech, benchSpeeches} from '../bench/corpus.ts'
import {runScenarios, type Scenario} from '../bench/scenarios.ts'
import {markdownTable} from '../bench/table.ts'
import {writeBenchArchive} from '../bench/write-archive.ts'
import {benchPage} from './bench-page.ts'
import {benchSearch} from './bench-search.ts'
import {type Arguments, type Command, Misuse, type Terminal, textOption} from './command.ts'

/** Measures the build on real speeches. */
export const benchCommand: Command = {
  name: 'bench',
  summary: 'Measure the build on real speeches.',
  help: `Measure the build on real speeches with made-up notes and sources.

Usage: npm run bench -- --corpus DIR [options]
       npm run bench -- --corpus DIR --page [--paragraphs N] [--notes N] [--json FILE]

Options:
  --corpus DIR     a folder with index.json: [{id, file, title, speaker, date, language}]
  --speeches N     how many speeches; past the corpus's own they repeat with changed words (default: 240)
  --paragraphs N   at most so many paragraphs of each (default: 60)
  --notes N        notes of each speech (default: 20); as many sources
  --json FILE      write the figures there too
  --page           measure the page of one long speech instead (default: 600 paragraphs, 300 notes) in a Chromium
                   whose processor is six times slower than this machine's: paints, tasks, layout shift, scrolling
  --search         measure the search index and questions to it instead, without rendering pages

Builds in a folder for temporary files, each build in a process of its own: cold, with nothing
changed, after one note changed, after one text changed. Exit code 0, or 2 where it cannot run.

Example:
  npm run bench -- --corpus ../corpora/sotu --speeches 100
  npm run bench -- --corpus ../corpora/sotu --speeches 10000 --search`,
  options: {
    search: {type: 'boolean'},
    corpus: {type: 'string'},
    speeches: {type: 'string'},
    paragraphs: {type: 'string'},
    notes: {type: 'string'},
    json: {type: 'string'},
    page: {type: 'boolean'}
  },
  async run(given, terminal) {
    const corpus = textOption(given, 'corpus')
    if (!corpus)
      throw new Misuse('Name a folder of speeches with --corpus DIR. See --help of bench.')
    const folder = mkdtempSync(join(tmpdir(), 'rostrum-bench-'))
    try {
      const figures = await benchAsked(given, corpus, folder, terminal)
      const file = textOption(given, 'json')
      if (file) writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`)
      return 0
    } finally {
      rmSync(folder, {recursive: true, force: true})
    }
  }
}

async function benchAsked(
  given: Arguments,
  corpus: string,
  folder: string,
  terminal: Terminal
): Promise<unknown> {
  if (given.values.search) {
    const notes = numberOption(given, 'notes', 20)
    return await benchSearch(folder, speechesFor(given, corpus), notes, terminal)
  }
  if (given.values.page) {
    const index = join(corpus, 'index.json')
    const paragraphs = numberOption(given, 'paragraphs', 600)
    return await benchPage(
      {folder, index, paragraphs, notes: numberOption(given, 'notes', 300)},
      terminal
    )
  }
  return await benchBuilds(given, corpus, folder, terminal)
}

async function benchBuilds(
  given: Arguments,
  corpus: string,
  folder: string,
  terminal: Terminal
): Promise<Scenario[]> {
  const notes = numberOption(given, 'notes', 20)
  const archive = join(folder, 'archive')
  terminal.progress('Writing the archive')
  writeBenchArchive(archive, speechesFor(given, corpus), {notes, sources: notes})
  const scenarios = await runScenarios(archive, join(folder, 'site'), (name) =>
    terminal.progress(`Building: ${name}`)
  )
  terminal.progress('')
  report(scenarios, terminal)
  return scenarios
}

function speechesFor(given: Arguments, corpus: string): Iterable<BenchSpeech> {
  return benchSpeeches(
    join(corpus, 'index.json'),
    numberOption(given, 'speeches', 240),
    numberOption(given, 'paragraphs', 60)
  )
}

function numberOption(given: Arguments, name: string, otherwise: number): number {
  const value = textOption(given, name)
  if (value === undefined) return otherwise
  if (!/^\d+$/.test(value))
    throw new Misuse(`Unexpected --${name} ${value}, expected a whole number.`)
  return Number(value)
}

const heads = [
  'build',
  'seconds',
  'processor s',
  'speeches/s',
  'paragraphs/s',
  'peak MB',
  'site MB',
  'files',
  'changed'
]

function report(scenarios: readonly Scenario[], terminal: Terminal): void {
  const [first] = scenarios
  if (!first) return
  terminal.print(`${first.speeches} speeches, ${first.paragraphs} paragraphs, ${first.notes} notes`)
  terminal.print('')
  const rows = scenarios.map((scenario) => [
    scenario.name,
    scenario.seconds.toFixed(2),
    scenario.processorSeconds.toFixed(2),
    (scenario.speeches / scenario.seconds).toFixed(1),
    (scenario.paragraphs / scenario.seconds).toFixed(0),
    scenario.peakMegabytes.toFixed(0),
    scenario.megabytes.toFixed(1),
    String(scenario.files),
    String(scenario.changed)
  ])
  for (const line of markdownTable(heads, rows)) terminal.print(line)
}

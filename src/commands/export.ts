import {createReadStream} from 'node:fs'
import type {ArchiveExport, SpeechExport} from '../exports/export.ts'
import {archiveExports, speechExports} from '../exports/index.ts'
import {type Exported, exportArchive, exportSpeech} from '../line/export-format.ts'
import {didYouMean} from '../model/nearest.ts'
import type {SpeechId} from '../model/types.ts'
import {listArchive} from '../read/list-archive.ts'
import {withScratch} from '../write/with-scratch.ts'
import {
  type Arguments,
  type Command,
  type ExitCode,
  folders,
  Misuse,
  type Terminal,
  textOption
} from './command.ts'
import {chooseFile, type MadeFile, writeExport} from './export-files.ts'
import {tellFaults} from './tell-faults.ts'

const help = `Write one format of one speech or of the whole archive, without building the site.

Usage: npm run export -- FORMAT [--speech ID] [options]

Formats of one speech:
${listed(speechExports)}

Formats of the whole archive:
${listed(archiveExports)}

Options:
  --speech ID     the speech (may be left out where there is only one)
  --file NAME     of a format with several files, the one to write, e.g. claims.csv
  --out FILE      where to write (default: standard output); a folder takes all files of a format
  --archive DIR   a folder with texts/ and notes/ (default: this project)

What is written is what the build would publish. Use npm's --silent where the output goes into a pipe.
Exit code 0: written; 1: faults in texts or notes; 2: misuse or a failure of the machine.

Examples:
  npm run export -- tei --speech tokayev-2022-01-07 --out tokayev.tei.xml
  npm run --silent export -- csv --file claims.csv | head
  npm run export -- csv --out tables/`

/** Writes one format to a file or to standard output. */
export const exportCommand: Command = {
  help,
  options: {speech: {type: 'string'}, file: {type: 'string'}},
  run: (given, terminal) => withScratch((scratch) => run(given, terminal, scratch))
}

async function run(given: Arguments, terminal: Terminal, scratch: string): Promise<ExitCode> {
  const {faults, files} = await make(given, scratch)
  if (faults.length > 0) {
    tellFaults(faults, terminal)
    return 1
  }
  const out = textOption(given, 'out')
  const name = textOption(given, 'file')
  if (out === undefined) {
    await terminal.output(contentOf(chooseFile(files, name)))
    return 0
  }
  for (const line of writeExport(files, out, name)) terminal.print(line)
  return 0
}

async function make(given: Arguments, scratch: string): Promise<Exported> {
  const {archive} = folders(given)
  const [name, ...more] = given.words
  if (name === undefined) throw new Misuse('No format given. See --help of export for all.')
  if (more.length > 0) throw new Misuse(`Unexpected "${more.join(' ')}" after the format ${name}.`)
  const ofSpeech = speechExports.find((format) => format.name === name)
  if (ofSpeech) return exportSpeech(archive, ofSpeech, chosenSpeech(given, archive))
  const ofArchive = archiveExports.find((format) => format.name === name)
  if (!ofArchive) throw new Misuse(unknown('format', name, formatNames()))
  if (textOption(given, 'speech') !== undefined)
    throw new Misuse(`The format ${name} is of the whole archive: leave out --speech.`)
  return exportArchive(archive, ofArchive, scratch)
}

function chosenSpeech(given: Arguments, archive: string): SpeechId {
  const {speeches} = listArchive(archive).value
  const [only] = speeches
  if (only === undefined)
    throw new Misuse(`No texts in ${archive}: name the archive with --archive DIR.`)
  const asked = textOption(given, 'speech')
  if (asked === undefined && speeches.length > 1)
    throw new Misuse(`Which of ${speeches.length} speeches? Name it: --speech ${only}`)
  const found = asked === undefined ? only : speeches.find((id) => id === asked)
  if (found === undefined) throw new Misuse(unknown('speech', asked ?? '', speeches))
  return found
}

function formatNames(): string[] {
  return [...speechExports, ...archiveExports].map((format) => format.name)
}

/** Long lists help nobody: where one name is near it alone is told. */
function unknown(kind: string, name: string, names: readonly string[]): string {
  const few = names.length > 40 ? `one of ${names.length}` : `one of: ${names.join(', ')}`
  return `Unexpected ${kind} "${name}". ${didYouMean(name, names) ?? `Expected ${few}.`}`
}

function contentOf(file: MadeFile): Iterable<string | Uint8Array> | AsyncIterable<Uint8Array> {
  return 'file' in file ? createReadStream(file.file) : [file.content]
}

function listed(formats: ReadonlyArray<SpeechExport | ArchiveExport<never>>): string {
  const width = Math.max(...[...speechExports, ...archiveExports].map(({name}) => name.length))
  return formats.map(({name, summary}) => `  ${name.padEnd(width)}  ${summary}`).join('\n')
}

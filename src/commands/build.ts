import {existsSync} from 'node:fs'
import {build} from '../build.ts'
import type {Shard} from '../jobs/shards.ts'
import type {BuildOptions} from '../line/build-options.ts'
import type {BuildResult} from '../line/build-result.ts'
import type {Fault} from '../model/types.ts'
import {readFileText} from '../read/read-file.ts'
import {reportFaults} from '../report/report-faults.ts'
import {
  type Arguments,
  type Command,
  type ExitCode,
  folders,
  Misuse,
  type Terminal,
  textOption
} from './command.ts'

const help = `Build the site.

Usage: npm run build -- [options]

Options:
  --archive DIR   a folder with texts/ and notes/ (default: this project)
  --out DIR       the folder of the site (default: dist in the archive)
  --workers N     on how many threads (default: one a processor; for few speeches one)
  --no-cache      build everything anew, and keep nothing in .cache/
  --shard I/N     build only the pages of part I of N into --out, for a later merge
  --merge         build from the shards whose folders are named after it; what they lack is built

The site replaces the last one in one step, and only if no fault was found.
Exit code 0: published; 1: faults in texts or notes; 2: something else went wrong.

Examples:
  npm run build
  npm run build -- --archive ../my-archive --out /srv/speeches
  npm run build -- --shard 2/4 --out shard-2
  npm run build -- --merge shard-1 shard-2 shard-3 shard-4`

const workOptions = {workers: {type: 'string'}, 'no-cache': {type: 'boolean'}} as const

/** Builds the site and publishes it. */
export const buildCommand: Command = {
  help,
  options: {...workOptions, shard: {type: 'string'}, merge: {type: 'boolean'}},
  run: (given, terminal) =>
    given.values.shard === undefined ? runBuild(given, terminal, false) : runShard(given, terminal)
}

/** Looks for faults and writes nothing. */
export const checkCommand: Command = {
  help: `Look for faults in texts and notes. Writes nothing.

Usage: npm run check -- [options]

Options:
  --archive DIR   a folder with texts/ and notes/ (default: this project)
  --workers N     on how many threads (default: one a processor; for few speeches one)
  --no-cache      look at every speech anew

Exit code 0: no faults; 1: faults in texts or notes; 2: something else went wrong.

Example:
  npm run check -- --archive ../my-archive`,
  options: workOptions,
  run: (given, terminal) => runBuild(given, terminal, true)
}

async function runBuild(
  given: Arguments,
  terminal: Terminal,
  checkOnly: boolean
): Promise<ExitCode> {
  const shards = given.values.merge ? shardFolders(given.words) : []
  const options = {...folders(given), ...workOf(given), checkOnly, shards}
  const {ok, report} = await buildAndTell(options, terminal)
  if (!ok) terminal.tell(report)
  else
    terminal.print(
      checkOnly ? report : `${report}\nLook at it: npm start, or open index.html there.`
    )
  return ok ? 0 : 1
}

async function runShard(given: Arguments, terminal: Terminal): Promise<ExitCode> {
  const {archive, out} = folders(given)
  const shard = shardOption(given)
  if (textOption(given, 'out') === undefined) {
    throw new Misuse('Name a folder for the shard with --out DIR.')
  }
  const begun = performance.now()
  const {buildShard} = await import('../line/build-shard.ts')
  const {faults, speeches, published} = await buildShard({
    ...{folder: archive, out, shard},
    ...workOf(given),
    progress: (done, all) => terminal.progress(progressLine(done, all, begun))
  })
  terminal.progress('')
  if (faults.length > 0) {
    terminal.tell(faultReport(faults, archive, terminal))
    return 1
  }
  const files = plural(published?.files ?? 0, 'file', 'files')
  const which = `shard ${shard.number} of ${shard.of}`
  terminal.print(`Built ${which}: ${plural(speeches, 'speech', 'speeches')}, ${files} in ${out}.`)
  return 0
}

function workOf(given: Arguments): Pick<BuildOptions, 'workers' | 'cache'> {
  const workers = wholeNumber(given, 'workers')
  return {cache: given.values['no-cache'] !== true, ...(workers === undefined ? {} : {workers})}
}

function shardFolders(words: readonly string[]): readonly string[] {
  const missing = words.find((folder) => !existsSync(folder))
  if (words.length === 0) throw new Misuse('Name the folders of the shards after --merge.')
  if (missing !== undefined) {
    throw new Misuse(`Unexpected absence of ${missing}, expected the folder of a shard.`)
  }
  return words
}

function shardOption(given: Arguments): Shard {
  const text = textOption(given, 'shard') ?? ''
  const [, number, of] = (/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? []).map(Number)
  if (number !== undefined && of !== undefined && number <= of) return {number, of}
  throw new Misuse(`Unexpected --shard ${text}, expected which of how many, e.g. 2/4.`)
}

function wholeNumber(given: Arguments, name: string): number | undefined {
  const text = textOption(given, name)
  if (text === undefined) return undefined
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text)
  throw new Misuse(`Unexpected --${name} ${text}, expected a whole number from 1.`)
}

/**
 * Build or check the site and put the outcome into words.
 *
 * @param options - The folders of the archive and of the site, and how to build.
 * @param terminal - Where progress is shown.
 * @returns Whether no fault was found, and what to tell the editor.
 */
export async function buildAndTell(
  {archive, ...options}: {archive: string} & Omit<BuildOptions, 'folder' | 'progress'>,
  terminal: Terminal
): Promise<{ok: boolean; report: string}> {
  const begun = performance.now()
  const result = await build({
    ...options,
    folder: archive,
    progress: (done, all) => terminal.progress(progressLine(done, all, begun))
  })
  terminal.progress('')
  if (result.faults.length > 0) {
    return {ok: false, report: faultReport(result.faults, archive, terminal)}
  }
  const seconds = ((performance.now() - begun) / 1000).toFixed(1)
  return {
    ok: true,
    report: options.checkOnly ? checked(result) : built(result, options.out, seconds)
  }
}

/**
 * Put faults into words.
 *
 * @param faults - The faults.
 * @param archive - The archive's folder.
 * @param terminal - Where they will be shown.
 * @returns The report, with the lines they speak of.
 */
export function faultReport(faults: readonly Fault[], archive: string, {colour}: Terminal): string {
  return reportFaults(faults, {colour, readFile: (file) => readFileText(archive, file).text})
}

function progressLine(done: number, all: number, begun: number): string {
  const seconds = (performance.now() - begun) / 1000
  const rate = done / Math.max(seconds, 0.001)
  const left = Math.round((all - done) / rate)
  return `Speech ${done} of ${all}, ${rate.toFixed(0)} a second, ${left} s left`
}

function counts({speeches, paragraphs, notes}: BuildResult): string {
  return [
    plural(speeches, 'speech', 'speeches'),
    plural(paragraphs, 'paragraph', 'paragraphs'),
    plural(notes, 'note', 'notes')
  ].join(', ')
}

function plural(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`
}

function checked(result: BuildResult): string {
  return `No faults: ${counts(result)}.`
}

function built(result: BuildResult, out: string, seconds: string): string {
  const {files = 0, kept = 0} = result.published ?? {}
  return [
    `Built ${counts(result)} in ${seconds} s.`,
    `${plural(files, 'file', 'files')} in ${out} (${(files - kept).toLocaleString('en-US')} new or changed).`
  ].join('\n')
}

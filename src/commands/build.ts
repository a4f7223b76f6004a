import {type BuildOptions, type BuildResult, build} from '../build.ts'
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

The site replaces the last one in one step, and only if no fault was found.
Exit code 0: published; 1: faults in texts or notes; 2: something else went wrong.

Examples:
  npm run build
  npm run build -- --archive ../my-archive --out /srv/speeches`

/** Builds the site and publishes it. */
export const buildCommand: Command = {
  name: 'build',
  summary: 'Build the site into dist/.',
  help,
  options: {workers: {type: 'string'}, 'no-cache': {type: 'boolean'}},
  run: (given, terminal) => runBuild(given, terminal, false)
}

/** Looks for faults and writes nothing. */
export const checkCommand: Command = {
  name: 'check',
  summary: 'Look for faults in texts and notes; write nothing.',
  help: help
    .replace('Build the site.', 'Look for faults in texts and notes. Writes nothing.')
    .replaceAll('npm run build', 'npm run check'),
  options: {workers: {type: 'string'}, 'no-cache': {type: 'boolean'}},
  run: (given, terminal) => runBuild(given, terminal, true)
}

async function runBuild(
  given: Arguments,
  terminal: Terminal,
  checkOnly: boolean
): Promise<ExitCode> {
  const workers = wholeNumber(given, 'workers')
  const options = {
    ...folders(given),
    checkOnly,
    cache: given.values['no-cache'] !== true,
    ...(workers === undefined ? {} : {workers})
  }
  const {ok, report} = await buildAndTell(options, terminal)
  if (!ok) terminal.tell(report)
  else
    terminal.print(
      checkOnly ? report : `${report}\nLook at it: npm start, or open index.html there.`
    )
  return ok ? 0 : 1
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
    const readFile = (file: string) => readFileText(archive, file).text
    return {ok: false, report: reportFaults(result.faults, {colour: terminal.colour, readFile})}
  }
  const seconds = ((performance.now() - begun) / 1000).toFixed(1)
  return {
    ok: true,
    report: options.checkOnly ? checked(result) : built(result, options.out, seconds)
  }
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

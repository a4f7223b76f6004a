import {existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {BenchResult} from '../bench/bench-result.ts'
import {benchChart} from '../bench/chart.ts'
import {benchSpeeches} from '../bench/corpus.ts'
import {benchReport} from '../bench/report.ts'
import {type BenchOptions, runBench} from '../bench/run-bench.ts'
import {benchClaims} from './bench-claims.ts'
import {benchLive} from './bench-live.ts'
import {benchPage} from './bench-page.ts'
import {benchSearch} from './bench-search.ts'
import {
  type Arguments,
  type Command,
  folders,
  Misuse,
  type Terminal,
  textOption
} from './command.ts'

/** How often a note is saved. */
const saves = 10

/** Measures the build on real speeches. */
export const benchCommand: Command = {
  help: `Measure the build on real speeches with made-up notes and sources.

Usage: npm run bench -- --corpus DIR [options]
       npm run bench -- --corpus DIR --page [--paragraphs N] [--notes N] [--json FILE]
       npm run bench -- --live [--archive DIR] [--json FILE]
       npm run bench -- --live --corpus DIR [--speeches N] [--json FILE]
       npm run bench -- --claims N [--json FILE]

Options:
  --corpus DIR       a folder with index.json: [{id, file, title, speaker, date, language}]
  --speeches N,N...  how many speeches, or several sizes one after the other (default: 240); past the
                     corpus's own they repeat with changed words
  --paragraphs N     at most so many paragraphs of each (default: 60)
  --notes N          notes of each speech (default: 20); as many sources
  --workers N        on how many threads (default: as npm run build)
  --cold             measure cold builds only
  --rooms            build once more on one thread, watched by V8's profiler, and tell how long each
                     room of the code was at work and how much it read or made
  --peers            install Eleventy and Astro from npm in a temporary folder and build the same
                     speeches with them and with Rostrum, in turn: each paragraph with its id, each
                     note as a footnote with its evidence and sources written out
  --rounds N         how often each of them builds (default: 3); the median counts
  --page             measure the page of one long speech instead (default: 600 paragraphs, 300 notes) in a
                     Chromium whose processor is six times slower than this machine's: paints, tasks,
                     layout shift, scrolling
  --live             measure npm start instead: ten times a note of an archive's copy is saved with another
                     word while its speech's page lies open in Chromium; told is how long until the word
                     is painted, step by step, with the whole site built behind
  --archive DIR      the archive for --live (default: this project, where no corpus is given)
  --search           measure the search index and questions to it instead, without rendering pages
  --claims N         measure the table of N made-up claims in pieces instead: what each filter fetches
  --json FILE        write all figures there
  --chart FILE       draw the figures there, as SVG

Each archive is built cold, then with nothing changed, after one note changed, after one text
changed, and after a source changed that 100 speeches cite; each build in a process of its own.
"Rostrum, plain pages" reads, checks and draws the speech's page alone, without the records for
programs in its head, on as many threads as the whole build; whole processes are timed there, with
their start. Where several sizes were measured,
the growth of cold builds is told as an exponent. Seconds mean little while other programs work on
the machine; processor seconds bear it better. Exit code 0, or 2 where it cannot run.

Examples:
  npm run bench -- --corpus ../corpora/sotu --speeches 100,300,1000 --cold
  npm run bench -- --corpus ../corpora/sotu --speeches 1000 --peers --chart bench.svg
  npm run bench -- --corpus ../corpora/sotu --speeches 10000 --search
  npm run bench -- --live`,
  options: {
    live: {type: 'boolean'},
    search: {type: 'boolean'},
    claims: {type: 'string'},
    page: {type: 'boolean'},
    corpus: {type: 'string'},
    speeches: {type: 'string'},
    paragraphs: {type: 'string'},
    notes: {type: 'string'},
    workers: {type: 'string'},
    cold: {type: 'boolean'},
    rooms: {type: 'boolean'},
    peers: {type: 'boolean'},
    rounds: {type: 'string'},
    json: {type: 'string'},
    chart: {type: 'string'}
  },
  async run(given, terminal) {
    const folder = mkdtempSync(join(tmpdir(), 'rostrum-bench-'))
    try {
      const figures = await benchAsked(folder, given, terminal)
      const json = textOption(given, 'json')
      if (json) writeFileSync(json, `${JSON.stringify(figures, null, 2)}\n`)
      return 0
    } finally {
      rmSync(folder, {recursive: true, force: true})
    }
  }
}

async function benchAsked(folder: string, given: Arguments, terminal: Terminal): Promise<unknown> {
  if (given.values.claims) return await benchClaims(numberOption(given, 'claims', 0), terminal)
  if (given.values.live && !given.values.corpus) {
    return await benchLive({folder, archive: folders(given).archive, saves}, terminal)
  }
  const options = benchOptions(given)
  const index = join(options.corpus, 'index.json')
  const speeches = benchSpeeches(index, options.speeches[0] ?? 0, options.paragraphs)
  const {notes} = options
  if (given.values.live) {
    return await benchLive({folder, archive: {speeches, notes}, saves}, terminal)
  }
  if (given.values.search) return await benchSearch(folder, speeches, notes, terminal)
  if (given.values.page) {
    const paragraphs = numberOption(given, 'paragraphs', 600)
    const notes = numberOption(given, 'notes', 300)
    return await benchPage({folder, index, paragraphs, notes}, terminal)
  }
  return await benchBuilds(options, folder, textOption(given, 'chart'), terminal)
}

async function benchBuilds(
  options: BenchOptions,
  folder: string,
  chart: string | undefined,
  terminal: Terminal
): Promise<BenchResult> {
  const result = await runBench(options, folder, terminal.progress)
  terminal.progress('')
  for (const line of benchReport(result)) terminal.print(line)
  if (chart) writeFileSync(chart, benchChart(result))
  return result
}

function benchOptions(given: Arguments): BenchOptions {
  const corpus = textOption(given, 'corpus')
  if (!corpus) throw new Misuse('Name a folder of speeches with --corpus DIR. See --help of bench.')
  if (!existsSync(join(corpus, 'index.json'))) {
    throw new Misuse(`Unexpected --corpus ${corpus}, expected a folder with index.json.`)
  }
  const workers = textOption(given, 'workers')
  return {
    corpus,
    speeches: sizesOf(textOption(given, 'speeches') ?? '240'),
    paragraphs: numberOption(given, 'paragraphs', 60),
    notes: numberOption(given, 'notes', 20),
    rooms: given.values.rooms === true,
    rounds: given.values.peers === true ? numberOption(given, 'rounds', 3) : 0,
    ...(given.values.cold === true ? {only: 'cold' as const} : {}),
    ...(workers === undefined ? {} : {workers: numberOption(given, 'workers', 1)})
  }
}

function sizesOf(text: string): number[] {
  if (!/^[1-9]\d{0,6}(?:,[1-9]\d{0,6})*$/.test(text)) {
    throw new Misuse(`Unexpected --speeches ${text}, expected whole numbers with commas between.`)
  }
  return text.split(',').map(Number)
}

function numberOption(given: Arguments, name: string, otherwise: number): number {
  const value = textOption(given, name)
  if (value === undefined) return otherwise
  if (!/^[1-9]\d{0,6}$/.test(value)) {
    throw new Misuse(`Unexpected --${name} ${value}, expected a whole number from 1.`)
  }
  return Number(value)
}

import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {build} from '../build.ts'
import {openPrinter} from '../print/open-printer.ts'
import {answer} from '../serve/answer.ts'
import {listen} from '../serve/listen.ts'
import {type BenchSpeech, benchSpeeches} from './corpus.ts'
import {measurePage, type PageMeasure} from './measure-page.ts'
import {writeBenchArchive} from './write-archive.ts'

/** What is measured: one long speech. */
export interface PageScenario {
  /** The corpus's `index.json`. */
  index: string
  /** An empty folder. */
  folder: string
  paragraphs: number
  notes: number
}

/** How many times slower than this machine a slow phone is taken to be. */
export const slower = 6

const widths = [360, 1440]

/**
 * Build one long speech and measure its page in a Chromium with a slow processor, on a phone and on a wide screen.
 *
 * @param scenario - The corpus, and the size of the speech.
 * @returns What was measured at each width.
 * @throws Error - where there is no Chromium or the archive has faults.
 */
export async function measureLongPage({
  index,
  folder,
  paragraphs,
  notes
}: PageScenario): Promise<PageMeasure[]> {
  const [archive, out] = [join(folder, 'archive'), join(folder, 'site')]
  mkdirSync(archive, {recursive: true})
  const speech = longSpeech(benchSpeeches(index, 240, paragraphs), paragraphs)
  writeBenchArchive(archive, [speech], {notes, sources: notes})
  const {published} = await build({folder: archive, out})
  if (!published) throw new Error('The archive of the benchmark has faults.')
  const browser = await openPrinter()
  const server = await listen((request, response) => answer(out, request, response), 0)
  try {
    const measures: PageMeasure[] = []
    for (const width of widths) {
      measures.push(
        await measurePage(browser, `${server.url}${speech.id}/index.html`, {width, slower})
      )
    }
    return measures
  } finally {
    await Promise.all([server.close(), browser.close()])
  }
}

/** Speeches joined until there are paragraphs enough, none twice. */
function longSpeech(speeches: Iterable<BenchSpeech>, most: number): BenchSpeech {
  const paragraphs = new Set<string>()
  let first: BenchSpeech | undefined
  for (const speech of speeches) {
    first ??= speech
    for (const words of speech.paragraphs) if (paragraphs.size < most) paragraphs.add(words)
    if (paragraphs.size >= most) break
  }
  if (!first) throw new Error('The corpus has no speeches.')
  return {...first, id: 'long', title: 'A long speech', paragraphs: [...paragraphs]}
}

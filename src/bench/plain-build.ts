import {mkdirSync} from 'node:fs'
import process from 'node:process'
import {setImmediate} from 'node:timers/promises'
import {programScript} from '../jobs/bundle-program.ts'
import {openPool} from '../jobs/open-pool.ts'
import {siteAssets} from '../jobs/site-assets.ts'
import {threadCount} from '../jobs/thread-count.ts'
import {listArchive} from '../read/list-archive.ts'
import {openWriter} from '../write/writer.ts'
import {type MakePlainPage, type PlainJob, type PlainWork, plainPageMaker} from './plain-page.ts'

/**
 * Make only what other generators make too: each speech's page, with ids and all notes, read, checked and drawn as in the
 * whole site, but for what programs read in its head. What there is no page for is linked to all the same.
 *
 * This thread makes pages, too: it has read its program already, and a further thread would have to read it once more.
 *
 * @param folder - The archive.
 * @param out - An absent or empty folder.
 */
async function plainBuild(folder: string, out: string): Promise<void> {
  mkdirSync(out, {recursive: true})
  const writer = openWriter({site: out})
  const making = siteAssets((file) => writer.write(file, 'src/browser'))
  const {speeches} = listArchive(folder).value
  const script = await programScript('bench/plain-thread')
  const work: PlainWork = {folder, out}
  const others = threadCount(speeches.length) - 1
  const pool = openPool<PlainJob, number>(script, others, work)
  try {
    const makePage = plainPageMaker(work)
    const {pathByName} = await making
    const jobs = speeches.map((id): PlainJob => ({id, assets: {pathByName}})).values()
    const hands = [...(others > 0 ? [pool.run(jobs)] : []), doHere(jobs, makePage)]
    await Promise.all(hands.map(refuseFaults))
  } finally {
    await pool.close()
  }
}

/** Takes one job after the other, as other threads do; between them it hears what these have to say. */
async function* doHere(jobs: Iterable<PlainJob>, makePage: MakePlainPage): AsyncGenerator<number> {
  for (const job of jobs) {
    yield makePage(job)
    await setImmediate()
  }
}

async function refuseFaults(results: AsyncIterable<number>): Promise<void> {
  for await (const faults of results) {
    if (faults > 0) throw new Error(`The archive of the benchmark has ${faults} faults.`)
  }
}

const [folder, out] = process.argv.slice(2)
if (import.meta.filename === process.argv[1] && folder && out) await plainBuild(folder, out)

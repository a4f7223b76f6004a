import {mkdirSync} from 'node:fs'
import process from 'node:process'
import {programScript} from '../jobs/bundle-program.ts'
import {compileLater} from '../jobs/compile-later.ts'
import {openPool} from '../jobs/open-pool.ts'
import {ownThread} from '../jobs/own-thread.ts'
import {siteAssets} from '../jobs/site-assets.ts'
import {threadCount} from '../jobs/thread-count.ts'
import {listArchive} from '../read/list-archive.ts'
import {openWriter} from '../write/writer.ts'
import type {PlainJob, PlainWork} from './plain-page.ts'

/**
 * Make only what other generators make too: each speech's page, with ids and all notes, read, checked and drawn as in the
 * whole site, but for what programs read in its head. What there is no page for is linked to all the same.
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
  const own = () => ownThread(loadMaker(work))
  const pool = openPool<PlainJob, number>(script, others, work, own)
  try {
    const {pathByName} = await making
    const jobs = speeches.map((id): PlainJob => ({id, assets: {pathByName}}))
    for await (const faults of pool.run(jobs)) {
      if (faults > 0) throw new Error(`The archive of the benchmark has ${faults} faults.`)
    }
  } finally {
    await pool.close()
  }
}

/** What makes pages is loaded while the other threads load it too. */
function loadMaker(work: PlainWork): (job: PlainJob) => Promise<number> {
  const loading = import('./plain-page.ts').then(({plainPageMaker}) => {
    const makePage = plainPageMaker(work)
    compileLater()
    return makePage
  })
  return async (job) => (await loading)(job)
}

const [folder, out] = process.argv.slice(2)
if (import.meta.filename === process.argv[1] && folder && out) await plainBuild(folder, out)

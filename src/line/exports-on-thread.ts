import type {Thread} from '../jobs/start-thread.ts'
import type {ExportJob} from './export-jobs.ts'
import type {MadeExport} from './export-maker.ts'
import type {ExportMeans} from './export-means.ts'
import type {Given} from './given.ts'

/** So many speeches may wait to be taken in, for each gives some hundred kilobytes; of those in a cache any number. */
const mostWaiting = 16

/**
 * Let another thread take in speeches while others are built, and make exports while this one writes pages.
 *
 * @param thread - The thread; it is closed once all is made, or by the means.
 * @returns The means; what fails on the thread is thrown wherever it is awaited next.
 */
export function exportsOnThread(thread: Thread<ExportJob, MadeExport | undefined>): ExportMeans {
  let last: Promise<unknown> = Promise.resolve()
  let making: Array<readonly [index: number, made: Promise<MadeExport | undefined>]> = []
  const then = (asked: Promise<unknown>) => {
    last = last.then(() => asked)
    last.catch(() => undefined)
  }
  return {
    async take(given) {
      if (thread.busy() >= mostWaiting && given.some(isHeld)) await last
      then(thread.ask({take: given}))
    },
    begin(records, indexes) {
      then(thread.ask({records}))
      making = indexes.map((make) => [make, thread.ask({make})])
    },
    async *make() {
      await last
      for (const [index, made] of making) {
        const one = await made
        if (one) yield [index, one]
      }
      // What it holds is not needed while the rest is written.
      await thread.close()
    },
    close: () => thread.close()
  }
}

function isHeld(given: Given): boolean {
  return !('cache' in given)
}

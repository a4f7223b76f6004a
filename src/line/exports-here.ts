import type {ExportWork} from './export-jobs.ts'
import {ExportMaker} from './export-maker.ts'
import type {ExportMeans} from './export-means.ts'

/**
 * Make exports on this thread, and take in each speech as it is done.
 *
 * @param work - What the making needs.
 * @returns The means.
 */
export function exportsHere(work: ExportWork): ExportMeans {
  const maker = new ExportMaker(work)
  let wanted: readonly number[] = []
  return {
    async take(given) {
      for (const one of given) maker.take(one)
    },
    begin(_, indexes) {
      wanted = indexes
    },
    async *make(archive) {
      for (const index of wanted) yield [index, await maker.make(index, archive)]
    },
    close: async () => undefined
  }
}

import {archiveExports} from '../exports/index.ts'
import type {ExportWork} from './export-jobs.ts'
import {ExportMaker} from './export-maker.ts'
import type {ExportMeans} from './export-means.ts'
import type {Given} from './given.ts'

/**
 * Look into what speeches give only when it is known which exports must be made: after a change most are as they were.
 *
 * @param work - What the making needs.
 * @param start - Begins to make some on another thread: every second, the dear ones counted first; this one makes the
 *   others, when it has come to them. Absent: this one makes all.
 * @returns The means.
 */
export function exportsLater(
  work: ExportWork,
  start?: (work: ExportWork) => ExportMeans
): ExportMeans {
  const all: Given[] = []
  let own: readonly number[] = []
  let other: ExportMeans | undefined
  return {
    take: async (given) => void all.push(...given),
    begin(records, indexes) {
      const rest = start ? dearFirst(indexes).filter((_, place) => place % 2 === 1) : []
      own = indexes.filter((index) => !rest.includes(index))
      if (!start || rest.length === 0) return
      other = start({...work, indexes: rest})
      // What failed is thrown where what it makes is awaited.
      other.take(all).catch(() => undefined)
      other.begin(records, rest)
    },
    async *make(archive) {
      const maker = new ExportMaker(work, own)
      for (const given of all) {
        await new Promise((resolve) => setImmediate(resolve))
        maker.take(given)
      }
      for (const index of own) yield [index, await maker.make(index, archive)]
      if (other) yield* other.make(archive)
    },
    close: async () => await other?.close()
  }
}

function dearFirst(indexes: readonly number[]): number[] {
  const isDear = (index: number) => archiveExports[index]?.isDear === true
  return [...indexes.filter(isDear), ...indexes.filter((index) => !isDear(index))]
}

import type {Collector as AnyCollector} from '../exports/export.ts'
import {archiveExports} from '../exports/index.ts'
import {writeMade} from '../jobs/kept-groups.ts'
import type {PieceName} from '../jobs/shared-hashes.ts'
import type {WatchedArchive} from '../jobs/watched-archive.ts'
import type {WriterReport} from '../write/manifest.ts'
import {openWriter, type StagePlace} from '../write/writer.ts'
import {contributionsOf, type Given} from './given.ts'

/** Where exports of the whole archive are written. */
export interface ExportPlace {
  /** The stage. */
  place: StagePlace
  /** A folder for what is too much to hold in memory. */
  scratch: string
}

/** An export that was made: plain data. */
export interface MadeExport {
  /** The pieces of the archive that it looked at. */
  pieces: PieceName[]
  report: WriterReport
}

/** Gathers what speeches give to an export, whatever that is. */
type Collector = AnyCollector<never>

/** Makes exports of the whole archive, which are named by their place in the table. */
export class ExportMaker {
  readonly #place: StagePlace
  readonly #collectors: ReadonlyMap<number, Collector>

  /**
   * Begin to collect what speeches give.
   *
   * @param place - Where exports are written.
   * @param indexes - Those that will be made.
   */
  constructor({place, scratch}: ExportPlace, indexes: Iterable<number> = archiveExports.keys()) {
    this.#place = place
    this.#collectors = new Map(
      [...indexes].map((index) => [index, archiveExports[index]?.collect(scratch) as Collector])
    )
  }

  /**
   * Take what a speech gives.
   *
   * @param given - What it gives, or where it lies.
   */
  take(given: Given): void {
    if (this.#collectors.size === 0) return
    const contribution = contributionsOf(given)
    for (const [index, collector] of this.#collectors) {
      const own = contribution(index)
      // A speech with faults gives nothing.
      if (own !== undefined) collector.take(own as never)
    }
  }

  /**
   * Make an export, all contributions taken; once.
   *
   * @param index - The export.
   * @param archive - The archive.
   * @returns What was made.
   */
  async make(index: number, archive: WatchedArchive): Promise<MadeExport> {
    const writer = openWriter(this.#place)
    const {pieces} = await archive.watch(async (whole) => {
      for await (const file of this.#collectors.get(index)?.finish(whole) ?? []) {
        // All else is synchronous: only between two steps can Ctrl-C be heard.
        await new Promise((resolve) => setImmediate(resolve))
        writeMade(writer, file, archiveExports[index]?.name ?? '')
      }
    })
    return {pieces, report: writer.report()}
  }
}

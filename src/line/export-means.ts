import type {PackedRecords} from '../jobs/stored-records.ts'
import type {WatchedArchive} from '../jobs/watched-archive.ts'
import type {MadeExport} from './export-maker.ts'
import type {Given} from './given.ts'

/** A way to make exports of the whole archive, which are named by their place in the table. */
export interface ExportMeans {
  /** Takes what speeches give; where it must, it waits until others are taken in. */
  take(given: readonly Given[]): Promise<void>
  /** Hears that all are taken in, and which exports must be made: what another thread can make, it begins to make; once. */
  begin(records: PackedRecords, indexes: readonly number[]): void
  /** Makes those exports, one after the other; once. */
  make(archive: WatchedArchive): AsyncGenerator<readonly [index: number, made: MadeExport]>
  /** Ends what is under way. */
  close(): Promise<void>
}

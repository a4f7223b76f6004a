import type {ArchiveExport, SpeechExport} from './export.ts'

/** Every format of a single speech: adding one is adding a file and a row. */
export const speechExports: readonly SpeechExport[] = []

/** Every format of the whole archive: adding one is adding a file and a row. */
export const archiveExports: ReadonlyArray<ArchiveExport<never>> = []

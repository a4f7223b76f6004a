import type {Archive, OutputFile} from '../model/types.ts'
import type {ArchiveExport} from './export.ts'

/**
 * Make an export that needs of the speeches only what their records hold.
 *
 * @param name - Its word on the command line.
 * @param summary - What it is, in a few words.
 * @param make - Writes its files.
 * @returns The export.
 */
export function fromArchive(
  name: string,
  summary: string,
  make: (archive: Archive) => Iterable<OutputFile>
): ArchiveExport<undefined> {
  return {
    name,
    summary,
    contribute: () => undefined,
    collect: () => ({take: () => undefined, finish: make})
  }
}

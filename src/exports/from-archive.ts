import type {Archive, OutputFile} from '../model/types.ts'
import type {ArchiveExport} from './export.ts'

/**
 * Make an export that needs of the speeches only what their records hold.
 *
 * @param name - Its word on the command line.
 * @param make - Writes its files.
 * @returns The export.
 */
export function fromArchive(
  name: string,
  make: (archive: Archive) => Iterable<OutputFile>
): ArchiveExport<undefined> {
  return {
    name,
    contribute: () => undefined,
    collect: () => ({take: () => undefined, finish: make})
  }
}

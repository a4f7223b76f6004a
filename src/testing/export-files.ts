import {readFileSync} from 'node:fs'
import type {ArchiveExport} from '../exports/export.ts'
import type {SpeechContext} from '../model/speech-context.ts'
import type {Archive} from '../model/types.ts'
import {withScratch} from '../write/with-scratch.ts'

/**
 * Write an export of the whole archive, as the build would.
 *
 * @param format - The export.
 * @param archive - The archive.
 * @param speeches - Its speeches; none where the export needs only their records.
 * @returns The bytes of its files by path.
 */
export async function exportFiles<Contribution>(
  format: ArchiveExport<Contribution>,
  archive: Archive,
  speeches: readonly SpeechContext[] = []
): Promise<Map<string, Buffer>> {
  return await withScratch(async (scratch) => {
    const collector = format.collect(scratch)
    for (const context of speeches) collector.take(format.contribute(context))
    const files = new Map<string, Buffer>()
    for await (const made of collector.finish(archive)) {
      files.set(made.path, 'file' in made ? readFileSync(made.file) : Buffer.from(made.content))
    }
    return files
  })
}

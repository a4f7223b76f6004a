import type {Collector as AnyCollector} from './exports/export.ts'
import {archiveExports} from './exports/index.ts'
import {roCrate} from './exports/ro-crate.ts'
import type {Archive} from './model/types.ts'
import {publishedSchemas} from './read/schemas/published.ts'
import {archivePages} from './render/archive-pages.ts'
import {finishPage} from './render/finish.ts'
import type {Assets} from './render/page.ts'
import {dataPages} from './render/pages/data.ts'
import {sortedFiles} from './write/manifest.ts'
import type {Stage} from './write/stage.ts'

/** Gathers what speeches give to an export, whatever that is. */
export type Collector = AnyCollector<never>

/**
 * Write what all speeches share: pages, schemas, exports of the whole archive.
 *
 * @param archive - The archive.
 * @param collectors - One for each export, in their order, all contributions taken.
 * @param assets - Where styles and scripts lie.
 * @param stage - Where to write.
 * @param signal - Calls it off.
 */
export async function writeArchive(
  archive: Archive,
  collectors: readonly Collector[],
  assets: Assets,
  stage: Stage,
  signal?: AbortSignal
): Promise<void> {
  for (const page of archivePages(archive)) {
    await breath()
    signal?.throwIfAborted()
    stage.write({path: page.path, content: finishPage(page, archive.settings, assets)}, page.kind)
  }
  for (const file of publishedSchemas(archive.settings.origin)) {
    stage.write(file, 'src/read/schemas')
  }
  for (const [index, collector] of collectors.entries()) {
    const from = archiveExports[index]?.name ?? ''
    signal?.throwIfAborted()
    for await (const file of collector.finish(archive)) {
      if ('file' in file) stage.move(file.path, file.file, from)
      else stage.write(file, from)
    }
  }
  // Last, for they tell of all other files, the page of the crate too.
  stage.write(roCrate(archive, sortedFiles(stage.manifest)), 'ro-crate')
  for (const page of dataPages(archive, sortedFiles(stage.manifest))) {
    stage.write({path: page.path, content: finishPage(page, archive.settings, assets)}, page.kind)
  }
}

/** All else is synchronous: only between two steps can Ctrl-C be heard. */
async function breath(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve))
}

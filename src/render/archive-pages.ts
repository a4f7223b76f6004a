import type {Archive} from '../model/types.ts'
import type {Page} from './page.ts'

/** Makes pages that all speeches share, from compact records. */
export type ArchivePageMaker = (archive: Archive) => Iterable<Page>

/** Every kind of page that all speeches share: adding one is adding a file in `pages/` and a row here. */
const makers: readonly ArchivePageMaker[] = []

/**
 * Make the pages that all speeches share.
 *
 * @param archive - The archive.
 * @returns The pages, one after the other, so that none need be kept.
 */
export function* archivePages(archive: Archive): Generator<Page> {
  for (const make of makers) yield* make(archive)
}

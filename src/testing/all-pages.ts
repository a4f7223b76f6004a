import {paths} from '../model/paths.ts'
import type {SitePath} from '../model/types.ts'
import {archivePages} from '../render/archive-pages.ts'
import {finishPage} from '../render/finish.ts'
import type {Assets, Page} from '../render/page.ts'
import {dataPages} from '../render/pages/data.ts'
import {speechPages} from '../render/speech-pages.ts'
import type {TestArchive} from './small-archive.ts'

/** Answers for every script and style with a path of its own. */
export const testAssets: Assets = {
  pathByName: {get: (name: string) => `assets/${name}`} as unknown as Assets['pathByName']
}

/** The page of data tells of files that were written; two stand for them. */
const someFiles = ['data/claims.csv', paths.feedAtom].map((path) => ({
  path: path as SitePath,
  sha256: '0'.repeat(64),
  bytes: 12_345
}))

/**
 * Make every page of an archive.
 *
 * @param archive - The archive.
 * @returns The pages by path, as trees.
 */
export function allPages({archive, speeches}: TestArchive): ReadonlyMap<string, Page> {
  const pages = [
    ...speeches.flatMap((context) => [...speechPages(context)]),
    ...archivePages(archive),
    ...dataPages(archive, someFiles)
  ]
  return new Map(pages.map((page) => [page.path, page]))
}

/**
 * Finish every page of an archive.
 *
 * @param archive - The archive.
 * @returns The documents by path.
 */
export function allDocuments(archive: TestArchive): ReadonlyMap<string, string> {
  const {settings} = archive.archive
  return new Map(
    [...allPages(archive)].map(([path, page]) => [
      path,
      finishPage(page, settings, testAssets).content
    ])
  )
}

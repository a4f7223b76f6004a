import {archivePages} from '../render/archive-pages.ts'
import {finishPage} from '../render/finish.ts'
import type {Assets, Page} from '../render/page.ts'
import {speechPages} from '../render/speech-pages.ts'
import type {TestArchive} from './small-archive.ts'

/** Answers for every script and style with a path of its own. */
export const testAssets: Assets = {
  pathByName: {get: (name: string) => `assets/${name}`} as unknown as Assets['pathByName']
}

/**
 * Make every page of an archive.
 *
 * @param archive - The archive.
 * @returns The pages by path, as trees.
 */
export function allPages({archive, speeches}: TestArchive): ReadonlyMap<string, Page> {
  const pages = [
    ...speeches.flatMap((context) => [...speechPages(context)]),
    ...archivePages(archive)
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
    [...allPages(archive)].map(([path, page]) => [path, finishPage(page, settings, testAssets)])
  )
}

import {searchIndex} from '../exports/search/search-index.ts'
import {searchTexts} from '../exports/search/search-texts.ts'
import type {Load} from '../search/load-once.ts'
import {exportFiles} from './export-files.ts'
import type {TestArchive} from './read-archive.ts'

/** The search index of an archive, in memory. */
export interface SearchFiles {
  files: ReadonlyMap<string, Buffer>
  /** Loads a file, as a browser would. */
  load: Load
  /** The paths of all files that were loaded, in order. */
  loaded: string[]
}

/**
 * Index an archive as the build would.
 *
 * @param archive - The archive.
 * @returns The files of the index.
 */
export async function searchFiles({archive, speeches}: TestArchive): Promise<SearchFiles> {
  const files = await exportFiles(searchIndex, archive, speeches)
  for (const context of speeches) {
    for (const {path, content} of searchTexts.make(context)) files.set(path, Buffer.from(content))
  }
  const loaded: string[] = []
  const load: Load = async (path) => {
    loaded.push(path)
    const content = files.get(path)
    if (!content) throw new Error(`${path}: 404`)
    return JSON.parse(content.toString('utf8'))
  }
  return {files, load, loaded}
}

import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {siteAssets} from '../jobs/site-assets.ts'
import {finishPage} from '../render/finish.ts'
import {allPages} from './all-pages.ts'
import {readingFiles} from './reading-files.ts'
import {serveFolder} from './serve-folder.ts'
import {smallArchive} from './small-archive.ts'

/** A site for tests of reading, served on this machine. */
export interface ReadingSite {
  /** Its address, with a slash at the end. */
  url: string
  /** The HTML of its pages by path. */
  documents: ReadonlyMap<string, string>
  /** Stops the server and removes the site. */
  close(): Promise<void>
}

/**
 * Build and serve the small archive with speeches to be read: a long one with many notes, one in Kazakh, one in Arabic.
 *
 * @returns The site; the test closes it.
 */
export async function readingSite(): Promise<ReadingSite> {
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-site-'))
  const put = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), content)
  }
  const archive = smallArchive(readingFiles)
  const assets = await siteAssets(({path, content}) => put(path, content))
  const documents = new Map(
    [...allPages(archive)].map(([path, page]) => [
      path as string,
      finishPage(page, archive.archive.settings, assets).content
    ])
  )
  for (const [path, html] of documents) put(path, html)
  const server = await serveFolder(folder)
  return {
    url: server.url,
    documents,
    close: async () => {
      await server.close()
      rmSync(folder, {recursive: true, force: true})
    }
  }
}

import {join} from 'node:path'
import {build} from '../build.ts'
import type {ExampleFiles} from '../check/rule.ts'
import {archiveFolder} from './archive-folder.ts'
import {serveFolder} from './serve-folder.ts'

/** A small site, built and served on this machine's own address. */
export interface BuiltSite {
  /** Its address, with a slash at the end. */
  url: string
  /** Its folder. */
  folder: string
  /** Stops the server and removes the site. */
  close(): Promise<void>
}

/**
 * Build the sound archive of the rules' examples, with files laid over it, and serve the site.
 *
 * @param files - Content by path.
 * @returns The site; the test closes it.
 * @throws Error - where the archive has a fault, since tests mean it to be sound.
 */
export async function builtSite(files: ExampleFiles = {}): Promise<BuiltSite> {
  const archive = archiveFolder(files)
  const folder = join(archive.path, 'dist')
  const {faults} = await build({folder: archive.path, out: folder})
  if (faults.length > 0) throw new Error(JSON.stringify(faults, null, 2))
  const server = await serveFolder(folder)
  return {
    url: server.url,
    folder,
    close: async () => {
      await server.close()
      archive.remove()
    }
  }
}

import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

/**
 * Do something with a temporary folder.
 *
 * @param use - Takes the folder.
 * @returns What that gives; the folder is removed, whatever happens.
 */
export async function withScratch<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-scratch-'))
  try {
    return await use(folder)
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

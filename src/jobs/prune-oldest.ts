import {readdirSync, rmSync, statSync} from 'node:fs'
import {join} from 'node:path'

/**
 * Remove what is oldest in a folder.
 *
 * @param folder - The folder.
 * @param kept - How many of its entries, the newest, stay. Of those that another process removes meanwhile nothing is told.
 */
export function pruneOldest(folder: string, kept: number): void {
  const dated = readdirSync(folder).flatMap((name) => {
    const stats = statSync(join(folder, name), {throwIfNoEntry: false})
    return stats ? [{name, made: stats.mtimeMs}] : []
  })
  for (const {name} of dated.sort((a, b) => b.made - a.made).slice(kept)) {
    rmSync(join(folder, name), {recursive: true, force: true})
  }
}

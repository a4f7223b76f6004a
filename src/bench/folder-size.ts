import {readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'

/**
 * Sum up the sizes of files.
 *
 * @param folder - A folder.
 * @param isCounted - Chooses files by their names.
 * @returns Their bytes.
 */
export function folderSize(
  folder: string,
  isCounted: (name: string) => boolean = () => true
): number {
  let bytes = 0
  for (const file of filesIn(folder)) if (isCounted(file)) bytes += statSync(file).size
  return bytes
}

/**
 * Count files.
 *
 * @param folder - A folder.
 * @param ending - The end of their names.
 * @returns How many there are.
 */
export function countFiles(folder: string, ending: string): number {
  return filesIn(folder).filter((file) => file.endsWith(ending)).length
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => join(parentPath, name))
}

import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'

/**
 * Write files into a folder.
 *
 * @param folder - The folder.
 * @param files - Content by path.
 */
export function writeFiles(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>
): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), content)
  }
}

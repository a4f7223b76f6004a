import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {readArchive, type TestArchive} from './read-archive.ts'
import {smallArchiveFiles} from './small-archive-files.ts'

export type {TestArchive}

/**
 * Read a small archive through the rooms of the build: three speeches in English, Russian and Arabic.
 *
 * @param more - Files to add or to put in the place of others, by path.
 * @returns The archive. A fault in its files is thrown, since tests mean it to be sound.
 */
export function smallArchive(more: Readonly<Record<string, string>> = {}): TestArchive {
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-archive-'))
  try {
    for (const [path, content] of Object.entries({...smallArchiveFiles, ...more})) {
      mkdirSync(dirname(join(folder, path)), {recursive: true})
      writeFileSync(join(folder, path), content)
    }
    return readArchive(folder)
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

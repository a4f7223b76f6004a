import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {soundFiles} from '../check/examples.ts'
import type {ExampleFiles} from '../check/rule.ts'

/** A small archive on the disk. */
export interface ArchiveFolder {
  /** Its folder. */
  path: string
  /** Removes it with all that is in it. */
  remove: () => void
}

/**
 * Write a small archive into a temporary folder: the sound archive of the rules' examples, with files laid over it.
 *
 * @param files - Content by path, e.g. `texts/lincoln-1863.md`; `null` takes a file of the sound archive away.
 * @returns The folder, to be removed by the caller.
 */
export function archiveFolder(files: ExampleFiles = {}): ArchiveFolder {
  const path = mkdtempSync(join(tmpdir(), 'rostrum-'))
  for (const [file, content] of Object.entries({...soundFiles, ...files})) {
    if (content === null) continue
    mkdirSync(dirname(join(path, file)), {recursive: true})
    writeFileSync(join(path, file), content)
  }
  return {path, remove: () => rmSync(path, {recursive: true, force: true})}
}

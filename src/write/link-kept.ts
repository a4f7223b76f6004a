import {copyFileSync, linkSync, lstatSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileStamp} from './last-edition.ts'
import type {WrittenFile} from './manifest.ts'
import {errorCode, WriteFailure, writeFailure} from './write-failure.ts'
import {makeFolder, type StagePlace} from './writer.ts'

/**
 * Lay the last edition's files into the next: linked, not copied, so they keep their times.
 *
 * @param place - The stage.
 * @param files - The files; those that are not the last edition's are passed over.
 * @throws WriteFailure - where one of them is another now: somebody published or changed it meanwhile.
 */
export function linkKept({site, last = ''}: StagePlace, files: Iterable<WrittenFile>): void {
  const folders = new Set(['.'])
  for (const {path, stamp, kept} of files) {
    if (!kept) continue
    const file = join(last, path)
    const target = join(site, path)
    try {
      makeFolder(site, dirname(path), folders)
      const laid = lay(file, target)
      if (fileStamp(lstatSync(laid)) !== stamp) throw changed(path)
    } catch (error) {
      throw errorCode(error) === 'ENOENT' ? changed(path) : writeFailure(`keep ${path}`, error)
    }
  }
}

/** Gives the file by whose stamp it is judged; where the file system has no links, the file is copied. */
function lay(file: string, target: string): string {
  try {
    linkSync(file, target)
    return target
  } catch (error) {
    if (['EEXIST', 'ENOENT', 'ENOSPC'].includes(errorCode(error) ?? '')) throw error
    copyFileSync(file, target)
    return file
  }
}

function changed(path: string): WriteFailure {
  return new WriteFailure(
    `Unexpected change of ${path} in the site while the next edition was made, perhaps by another build. Build again.`,
    'EBUSY'
  )
}

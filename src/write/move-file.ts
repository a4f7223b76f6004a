import {createHash} from 'node:crypto'
import {
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  linkSync,
  lstatSync,
  openSync,
  readSync,
  rmSync
} from 'node:fs'
import {join} from 'node:path'
import type {SitePath} from '../model/types.ts'
import {fileStamp, fileStats} from './last-edition.ts'
import type {WrittenFile} from './manifest.ts'
import {errorCode} from './write-failure.ts'
import type {StagePlace} from './writer.ts'

/** A file that was moved. `kept`: it is equal to the last edition's, which stands for it. */
export type MovedFile = Pick<WrittenFile, 'sha256' | 'bytes' | 'stamp' | 'kept'>

/**
 * Move a finished file into a stage, in pieces: it may be larger than memory.
 *
 * A path that is taken is left as it is: `checkPaths` will tell.
 *
 * @param place - The stage; the folder of the path is there.
 * @param path - Where the file shall lie.
 * @param file - Where it lies.
 * @returns What was moved.
 */
export function moveFile(place: StagePlace, path: SitePath, file: string): MovedFile {
  const {size} = lstatSync(file)
  const moved = {sha256: hashFile(file), bytes: size}
  const last = place.last === undefined ? undefined : join(place.last, path)
  if (last !== undefined && fileStats(last)?.size === size && hashFile(last) === moved.sha256) {
    rmSync(file)
    return {...moved, stamp: fileStamp(lstatSync(last)), kept: true}
  }
  // Some writers make files that nobody else may read.
  chmodSync(file, 0o644)
  lay(file, join(place.site, path))
  rmSync(file)
  return {...moved, stamp: fileStamp(lstatSync(join(place.site, path)))}
}

function hashFile(path: string): string {
  const hash = createHash('sha256')
  const piece = Buffer.alloc(1 << 20)
  const file = openSync(path, 'r')
  try {
    const next = () => readSync(file, piece, 0, piece.length, null)
    for (let read = next(); read > 0; read = next()) hash.update(piece.subarray(0, read))
  } finally {
    closeSync(file)
  }
  return hash.digest('hex')
}

/** A link costs nothing and never takes a name that is there; where the file system has none, the file is copied. */
function lay(file: string, target: string): void {
  try {
    linkSync(file, target)
  } catch (error) {
    if (!isTaken(error)) copyFileSync(file, target, constants.COPYFILE_EXCL)
  }
}

function isTaken(error: unknown): boolean {
  return ['EEXIST', 'ENOTDIR'].includes(errorCode(error) ?? '')
}

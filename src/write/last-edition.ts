import {hash} from 'node:crypto'
import {lstatSync, readFileSync, type Stats} from 'node:fs'
import {join} from 'node:path'
import type {WrittenFile} from './manifest.ts'
import {errorCode} from './write-failure.ts'
import type {StagePlace} from './writer.ts'

/**
 * Tell without reading whether a file of the site may have changed. Not by when it was linked or renamed, for that is
 * how editions follow each other.
 *
 * @param stats - What the system says of it.
 * @returns The stamp.
 */
export function fileStamp({ino, mtimeMs, size}: Stats): string {
  return `${ino} ${mtimeMs} ${size}`
}

/**
 * Look at a file.
 *
 * @param path - Its path.
 * @returns What the system says of it; nothing where there is none, a link or a folder, or a file in the place of its folder.
 */
export function fileStats(path: string): Stats | undefined {
  try {
    const stats = lstatSync(path, {throwIfNoEntry: false})
    return stats?.isFile() ? stats : undefined
  } catch (error) {
    if (errorCode(error) === 'ENOTDIR') return undefined
    throw error
  }
}

/**
 * Take a file of the last edition for the next, where it is still what was written.
 *
 * A file whose number, time and size are the same is taken for unchanged; any other is read and its hash compared, so that
 * what was changed by hand is made anew.
 *
 * @param last - The folder of the last edition.
 * @param file - What was written.
 * @returns The file as it lies there now; nothing where it is another.
 */
export function takeFromLast(last: string, file: WrittenFile): WrittenFile | undefined {
  const path = join(last, file.path)
  const stats = fileStats(path)
  if (stats?.size !== file.bytes) return undefined
  const stamp = fileStamp(stats)
  if (stamp !== file.stamp && hash('sha256', readFileSync(path), 'hex') !== file.sha256) {
    return undefined
  }
  return {...file, stamp, kept: true}
}

/**
 * Tell where a file of the next edition lies until it is published.
 *
 * @param place - The stage.
 * @param file - The file.
 * @returns Its place: in the stage, or in the last edition.
 */
export function placeOfFile({site, last}: StagePlace, {path, kept}: WrittenFile): string {
  return join((kept && last) || site, path)
}

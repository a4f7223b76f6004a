import {hash} from 'node:crypto'
import {copyFileSync, linkSync, lstatSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileStamp, fileStats, takeFromLast} from './last-edition.ts'
import type {WrittenFile} from './manifest.ts'
import {errorCode} from './write-failure.ts'
import {makeFolder, type StagePlace} from './writer.ts'

/**
 * Lay a file that was written elsewhere into a stage: of the last edition where that has it, else linked or copied.
 *
 * @param place - The stage.
 * @param from - The folder in which it lies under its path.
 * @param file - What was written.
 * @returns The file as it lies in the stage; nothing where it is not what was written.
 */
export function layFrom(
  place: StagePlace,
  from: string,
  file: WrittenFile
): WrittenFile | undefined {
  const kept = place.last === undefined ? undefined : takeFromLast(place.last, file)
  if (kept) return kept
  const source = join(from, file.path)
  const stats = fileStats(source)
  if (!stats || hash('sha256', readFileSync(source), 'hex') !== file.sha256) return undefined
  const target = join(place.site, file.path)
  makeFolder(place.site, dirname(file.path), new Set(['.']))
  lay(source, target)
  return {...file, stamp: fileStamp(lstatSync(target))}
}

/** A path that is taken is left as it is: `checkPaths` will tell. */
function lay(source: string, target: string): void {
  try {
    linkSync(source, target)
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') copyFileSync(source, target)
  }
}

import {hash} from 'node:crypto'
import {closeSync, fstatSync, mkdirSync, openSync, readFileSync, writeSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {scanHtml} from '../html/scan-html.ts'
import type {OutputFile, PageLinks, SitePath} from '../model/types.ts'
import {fileStamp, fileStats, takeFromLast} from './last-edition.ts'
import {emptyReport, type WriterReport, type WrittenFile} from './manifest.ts'
import {moveFile} from './move-file.ts'
import {type LinkTarget, resolveLink} from './resolve-link.ts'
import {sitePath} from './site-path.ts'
import {textBytes} from './text-bytes.ts'
import {errorCode, writeFailure} from './write-failure.ts'

/** Where files are written: plain data, so that worker threads can open the same stage. */
export interface StagePlace {
  /** The folder of the next edition. */
  site: string
  /** The folder of the last edition, if there is one. */
  last?: string
  /** The address under which the site will be published; absolute links that begin with it are checked too. */
  origin?: string
}

/** Finds a file that was written by its path. */
export type FindFile = (path: SitePath) => WrittenFile | undefined

/** Writes files into a stage. */
export interface Writer {
  /**
   * Writes a file at once, or takes the last edition's file where that is equal.
   *
   * @param file - The file.
   * @param from - What it was made from: an author's file, else a word for the maker; faults name it.
   * @throws WriteFailure - where the system refuses, e.g. on a full disk.
   */
  write(file: OutputFile, from: string): void
  /**
   * Moves a finished file into the stage, or takes the last edition's where that is equal. It may be larger than memory.
   *
   * @param path - Where it shall lie.
   * @param file - Where it lies, on the stage's file system; afterwards it is gone from there.
   * @param from - As for `write`.
   * @throws WriteFailure - where the system refuses.
   */
  move(path: SitePath, file: string, from: string): void
  /** Gives what was written since the last call. */
  report(): WriterReport
}

/**
 * Open a stage for writing, in this thread.
 *
 * Writing is synchronous on purpose: for many small files it costs half of the processor time of `fs.promises`, a full
 * disk is met where it happens, and nothing waits in memory. Several threads write at the same time.
 *
 * @param place - The stage.
 * @param before - Finds a file that the last build of this program wrote; what was made from the same is taken from there.
 * @returns A writer.
 */
export function openWriter(place: StagePlace, before?: FindFile): Writer {
  let folders = new Set(['.'])
  let report = emptyReport()
  let targets = new Set<LinkTarget>()
  return {
    write(file, from) {
      const path = sitePath(file.path)
      const madeFrom = file.madeFrom && hash('sha256', file.madeFrom, 'base64url')
      const same = madeFrom && takeSame(place, before?.(path), madeFrom)
      if (same) {
        report.files.push({...same, from})
        return
      }
      const {content, links} = file
      const bytes = typeof content === 'string' ? textBytes(content) : content
      try {
        const sha256 = hash('sha256', bytes, 'hex')
        const laid = keep(place, path, bytes) ?? put(place, path, bytes, folders)
        const made = madeFrom ? {madeFrom} : {}
        report.files.push({path, sha256, bytes: bytes.length, from, ...laid, ...made})
      } catch (error) {
        throw writeFailure(`write ${path}`, error)
      }
      if (path.endsWith('.html')) {
        noteLinks(place, path, links ?? scanHtml(textOf(content)), report, targets)
      }
    },
    move(given, file, from) {
      const path = sitePath(given)
      try {
        makeFolder(place.site, dirname(path), folders)
        report.files.push({path, from, ...moveFile(place, path, file)})
      } catch (error) {
        throw writeFailure(`write ${path}`, error)
      }
    },
    report() {
      const made = {...report, targets: [...targets]}
      report = emptyReport()
      targets = new Set()
      // What was just written together lies together: the next will make folders of its own.
      folders = new Set(['.'])
      return made
    }
  }
}

/**
 * Make a folder in a stage. The site's own folder is never made again: once that is taken away, a writer shall fail.
 *
 * @param site - The folder of the stage.
 * @param folder - The folder in it.
 * @param made - Folders that are there; it is added to.
 */
export function makeFolder(site: string, folder: string, made: Set<string>): void {
  if (made.has(folder)) return
  makeFolder(site, dirname(folder), made)
  try {
    mkdirSync(join(site, folder))
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
  }
  made.add(folder)
}

function takeSame(
  {last}: StagePlace,
  file: WrittenFile | undefined,
  madeFrom: string
): WrittenFile | undefined {
  return last !== undefined && file?.madeFrom === madeFrom ? takeFromLast(last, file) : undefined
}

/** How a file lies: its stamp, and whether it is the last edition's. */
type Laid = Pick<WrittenFile, 'stamp' | 'kept'>

/** A path that is taken is left as it is: `checkPaths` will tell. */
function put(place: StagePlace, path: SitePath, bytes: Uint8Array, folders: Set<string>): Laid {
  try {
    makeFolder(place.site, dirname(path), folders)
    return {stamp: writeNew(join(place.site, path), bytes)}
  } catch (error) {
    if (!['EEXIST', 'ENOTDIR'].includes(errorCode(error) ?? '')) throw error
    return {stamp: ''}
  }
}

/**
 * An unchanged file is the last edition's own, with its time. Bytes are compared, not hashes of the last build, so that a
 * file which was tampered with since then is replaced.
 */
function keep({last}: StagePlace, path: SitePath, bytes: Uint8Array): Laid | undefined {
  if (last === undefined) return undefined
  const file = join(last, path)
  const found = fileStats(file)
  if (found?.size !== bytes.length || !holds(file, bytes)) return undefined
  return {stamp: fileStamp(found), kept: true}
}

function holds(file: string, bytes: Uint8Array): boolean {
  try {
    return readFileSync(file).equals(bytes)
  } catch {
    // It cannot be read: then it is written anew.
    return false
  }
}

/** Gives the stamp of the new file. */
function writeNew(target: string, bytes: Uint8Array): string {
  const file = openSync(target, 'wx')
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
    return fileStamp(fstatSync(file))
  } finally {
    closeSync(file)
  }
}

function textOf(content: string | Uint8Array): string {
  return typeof content === 'string' ? content : Buffer.from(content).toString()
}

function noteLinks(
  place: StagePlace,
  page: SitePath,
  {ids, links}: PageLinks,
  report: WriterReport,
  targets: Set<LinkTarget>
): void {
  if (ids.length > 0) report.ids.push([page, `\n${ids.join('\n')}\n`])
  const own = new Set(ids)
  for (const link of new Set(links)) {
    // Most links of a page lead to the page itself.
    if (link.startsWith('#') && own.has(link.slice(1))) continue
    const target = resolveLink(page, link, place.origin)
    if (target !== undefined && target !== page) targets.add(target)
  }
}

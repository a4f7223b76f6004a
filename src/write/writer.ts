import {hash} from 'node:crypto'
import {closeSync, linkSync, lstatSync, mkdirSync, openSync, readFileSync, writeSync} from 'node:fs'
import {dirname, join} from 'node:path'
import type {OutputFile, SitePath} from '../model/types.ts'
import {emptyReport, type WriterReport} from './manifest.ts'
import {moveFile} from './move-file.ts'
import {type LinkTarget, resolveLink} from './resolve-link.ts'
import {scanHtml} from './scan-html.ts'
import {sitePath} from './site-path.ts'
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
 * @returns A writer.
 */
export function openWriter(place: StagePlace): Writer {
  const folders = new Set(['.'])
  let report = emptyReport()
  let targets = new Set<LinkTarget>()
  return {
    write({path: given, content}, from) {
      const path = sitePath(given)
      const bytes = typeof content === 'string' ? Buffer.from(content) : content
      try {
        makeFolder(place.site, dirname(path), folders)
        if (put(place, path, bytes)) report.kept += 1
      } catch (error) {
        throw writeFailure(`write ${path}`, error)
      }
      const sha256 = hash('sha256', bytes, 'hex')
      report.files.push({path, sha256, bytes: bytes.length, from})
      if (path.endsWith('.html')) noteLinks(place, path, textOf(content), report, targets)
    },
    move(given, file, from) {
      const path = sitePath(given)
      try {
        makeFolder(place.site, dirname(path), folders)
        const moved = moveFile(place, path, file)
        if (moved.kept) report.kept += 1
        report.files.push({path, sha256: moved.sha256, bytes: moved.bytes, from})
      } catch (error) {
        throw writeFailure(`write ${path}`, error)
      }
    },
    report() {
      const made = {...report, targets: [...targets]}
      report = emptyReport()
      targets = new Set()
      return made
    }
  }
}

/** Never makes the site's own folder again: once that is taken away, a writer shall fail. */
function makeFolder(site: string, folder: string, made: Set<string>): void {
  if (made.has(folder)) return
  makeFolder(site, dirname(folder), made)
  try {
    mkdirSync(join(site, folder))
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
  }
  made.add(folder)
}

/** Gives whether the last edition's file was taken. A path that is taken is left as it is: `checkPaths` will tell. */
function put(place: StagePlace, path: SitePath, bytes: Uint8Array): boolean {
  const target = join(place.site, path)
  try {
    if (place.last !== undefined && keep(join(place.last, path), target, bytes)) return true
    writeNew(target, bytes)
  } catch (error) {
    if (!['EEXIST', 'ENOTDIR'].includes(errorCode(error) ?? '')) throw error
  }
  return false
}

/**
 * An unchanged file keeps its time: it is linked, not copied. Bytes are compared, not hashes of the last build, so that
 * a file which was tampered with since then is replaced.
 */
function keep(last: string, target: string, bytes: Uint8Array): boolean {
  const found = lstatSync(last, {throwIfNoEntry: false})
  if (!found?.isFile() || found.size !== bytes.length) return false
  try {
    if (!readFileSync(last).equals(bytes)) return false
    linkSync(last, target)
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') throw error
    // It cannot be read, or the file system has no links: then the file is written.
    return false
  }
}

function writeNew(target: string, bytes: Uint8Array): void {
  const file = openSync(target, 'wx')
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
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
  html: string,
  report: WriterReport,
  targets: Set<LinkTarget>
): void {
  const {ids, links} = scanHtml(html)
  if (ids.length > 0) report.ids.push([page, `\n${ids.join('\n')}\n`])
  const own = new Set(ids)
  for (const link of links) {
    // Most links of a page lead to the page itself.
    if (link.startsWith('#') && own.has(link.slice(1))) continue
    const target = resolveLink(page, link, place.origin)
    if (target !== undefined && target !== page) targets.add(target)
  }
}

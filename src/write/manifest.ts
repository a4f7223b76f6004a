import type {SitePath} from '../model/types.ts'
import {OpenReport, PackedReports} from './packed-reports.ts'
import type {LinkTarget} from './resolve-link.ts'

/** A file that was written. */
export interface WrittenFile {
  path: SitePath
  /** Its SHA-256, as 64 hexadecimal digits. */
  sha256: string
  /** Its size in bytes. */
  bytes: number
  /** What it was made from: an author's file, else a word for the maker. */
  from: string
  /** What tells without reading that it is still the same, see `fileStamp`. */
  stamp: string
  /** It is the last edition's, lies there alone until it is published. */
  kept?: true
  /** What its content was made from, in short, where its maker told. */
  madeFrom?: string
}

/** What a writer has written since it last reported: plain data, so that it can cross threads. */
export interface WriterReport {
  files: WrittenFile[]
  /** The ids of each page that has any, each between two line ends: one string a page costs far less than one an id. */
  ids: Array<readonly [SitePath, string]>
  /** Where links lead, each place once; links within a page that hold are left out. */
  targets: LinkTarget[]
}

/** All that must be known of a site's files once they are written: some dozen bytes a file, no content. */
export interface Manifest {
  /** What was reported, but for files that found their path taken. Two paths that differ only in case are one file on many systems. */
  reports: PackedReports
  /** Files that found their path taken. */
  collisions: WrittenFile[]
  /** Places that are linked to, without those that are known to be there. */
  pending: Set<LinkTarget>
  /** When so many places are pending, it is looked which are there. */
  mostPending: number
}

/** So many places, of some hundred bytes, wait in memory. */
const mostPending = 200_000

/**
 * Begin a manifest.
 *
 * @returns A manifest of no files.
 */
export function emptyManifest(): Manifest {
  return {reports: new PackedReports(), collisions: [], pending: new Set(), mostPending}
}

/**
 * Begin a report.
 *
 * @returns A report of no files.
 */
export function emptyReport(): WriterReport {
  return {files: [], ids: [], targets: []}
}

/**
 * Add what a writer reports.
 *
 * @param manifest - The manifest; it is changed.
 * @param report - The report.
 */
export function addReport(manifest: Manifest, {files, ids, targets}: WriterReport): void {
  const own = new Map<string, WrittenFile>()
  for (const file of files) {
    const key = file.path.toLowerCase()
    if (own.has(key) || manifest.reports.fileAt(key)) manifest.collisions.push(file)
    else own.set(key, file)
  }
  const report = new OpenReport({files: [...own.values()], ids})
  manifest.reports.add(report)
  for (const target of targets) if (!isIn(report, target)) manifest.pending.add(target)
  if (manifest.pending.size > manifest.mostPending) settlePending(manifest)
}

/**
 * Find a file.
 *
 * @param manifest - The manifest.
 * @param path - Its path.
 * @returns The file, if one was written at exactly this path.
 */
export function writtenFile({reports}: Manifest, path: string): WrittenFile | undefined {
  const file = reports.fileAt(path.toLowerCase())
  return file?.path === path ? file : undefined
}

/**
 * Find the places that are linked to and not there: the file, and on a page the id.
 *
 * @param manifest - The manifest, all reports joined.
 * @returns The places.
 */
export function missingPlaces(manifest: Manifest): ReadonlySet<LinkTarget> {
  settlePending(manifest)
  return manifest.pending
}

/**
 * List the ids of a page.
 *
 * @param manifest - The manifest.
 * @param page - Its path.
 * @returns Its ids in order.
 */
export function idsOf({reports}: Manifest, page: string): string[] {
  for (const number of reports.numbersOf(page.toLowerCase())) {
    const ids = reports.open(number).idsByPage.get(page)
    if (ids !== undefined) return ids.slice(1, -1).split('\n')
  }
  return []
}

/**
 * List all files.
 *
 * @param manifest - The manifest; nothing is added to it meanwhile.
 * @returns The files in the order of their paths' code units, one after the other: a list of all would be large.
 */
export function sortedFiles({reports}: Manifest): Generator<WrittenFile> {
  return reports.sortedFiles()
}

/**
 * Split a place of the site into path and id.
 *
 * @param target - The place.
 * @returns Its path, and the id or an empty string.
 */
export function splitTarget(target: LinkTarget): [path: string, fragment: string] {
  const hash = target.indexOf('#')
  return hash < 0 ? [target, ''] : [target.slice(0, hash), target.slice(hash + 1)]
}

/** Forgets places that are there. They are looked up report by report, since each must be opened for it. */
function settlePending(manifest: Manifest): void {
  const {pending, reports} = manifest
  const targetsByReport = new Map<number, LinkTarget[]>()
  for (const target of pending) {
    for (const number of reports.numbersOf(splitTarget(target)[0].toLowerCase())) {
      const targets = targetsByReport.get(number)
      if (targets) targets.push(target)
      else targetsByReport.set(number, [target])
    }
  }
  for (const [number, targets] of targetsByReport) {
    const report = reports.open(number)
    for (const target of targets) if (isIn(report, target)) pending.delete(target)
  }
  // What is not there yet will wait longer.
  manifest.mostPending = Math.max(mostPending, pending.size * 2)
}

function isIn({fileByKey, idsByPage}: OpenReport, target: LinkTarget): boolean {
  const [path, fragment] = splitTarget(target)
  if (fileByKey.get(path.toLowerCase())?.path !== path) return false
  if (fragment === '' || !path.endsWith('.html')) return true
  return idsByPage.get(path)?.includes(`\n${fragment}\n`) ?? false
}

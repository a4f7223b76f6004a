import type {SitePath} from '../model/types.ts'
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
}

/** What a writer has written since it last reported: plain data, so that it can cross threads. */
export interface WriterReport {
  files: WrittenFile[]
  /** The ids of each page that has any, each between two line ends: one string a page costs far less than one an id. */
  ids: Array<readonly [SitePath, string]>
  /** Where links lead, each place once; links within a page that hold are left out. */
  targets: LinkTarget[]
}

/** All that must be known of a site's files once they are written: some hundred bytes a file, no content. */
export interface Manifest {
  /** Files by path in lower case: two paths that differ only in case are one file on many systems. */
  fileByKey: Map<string, WrittenFile>
  /** Files that found their path taken. */
  collisions: WrittenFile[]
  idsByPage: Map<string, string>
  /** Places that are linked to and were not there yet when that was reported. */
  pending: Set<LinkTarget>
}

/**
 * Begin a manifest.
 *
 * @returns A manifest of no files.
 */
export function emptyManifest(): Manifest {
  return {
    fileByKey: new Map(),
    collisions: [],
    idsByPage: new Map(),
    pending: new Set()
  }
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
export function addReport(manifest: Manifest, report: WriterReport): void {
  for (const file of report.files) addFile(manifest, file)
  for (const [page, ids] of report.ids) manifest.idsByPage.set(page, ids)
  for (const target of report.targets) if (!isThere(manifest, target)) manifest.pending.add(target)
}

/**
 * Find a file.
 *
 * @param manifest - The manifest.
 * @param path - Its path.
 * @returns The file, if one was written at exactly this path.
 */
export function writtenFile(manifest: Manifest, path: string): WrittenFile | undefined {
  const file = manifest.fileByKey.get(path.toLowerCase())
  return file?.path === path ? file : undefined
}

/**
 * Tell whether a place of the site is there: the file, and on a page the id.
 *
 * @param manifest - The manifest.
 * @param target - The place.
 * @returns Whether it was written.
 */
export function isThere(manifest: Manifest, target: LinkTarget): boolean {
  const [path, fragment] = splitTarget(target)
  if (!writtenFile(manifest, path)) return false
  if (fragment === '' || !path.endsWith('.html')) return true
  return manifest.idsByPage.get(path)?.includes(`\n${fragment}\n`) ?? false
}

/**
 * List the ids of a page.
 *
 * @param manifest - The manifest.
 * @param page - Its path.
 * @returns Its ids in order.
 */
export function idsOf(manifest: Manifest, page: string): string[] {
  return manifest.idsByPage.get(page)?.slice(1, -1).split('\n') ?? []
}

/**
 * List all files.
 *
 * @param manifest - The manifest.
 * @returns The files in the order of their paths' code units.
 */
export function sortedFiles(manifest: Manifest): WrittenFile[] {
  return [...manifest.fileByKey.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
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

function addFile(manifest: Manifest, file: WrittenFile): void {
  const key = file.path.toLowerCase()
  if (manifest.fileByKey.has(key)) manifest.collisions.push(file)
  else manifest.fileByKey.set(key, file)
}

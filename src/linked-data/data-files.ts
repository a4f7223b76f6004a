import type {SitePath} from '../model/types.ts'

/** A file of the site, once it is written. */
export interface DataFile {
  path: SitePath
  /** Its SHA-256, as 64 hexadecimal digits. */
  sha256: string
  /** Its size in bytes. */
  bytes: number
}

/**
 * Tell whether a file is data: a page of a speech, or made for programs or to be taken along.
 *
 * Other pages, scripts, styles, and files that only the site's own scripts and other services read, belong to the site as a
 * reading room.
 *
 * @param file - The file.
 * @param speeches - The ids of all speeches.
 * @returns Whether it is.
 */
export function isData({path}: DataFile, speeches: ReadonlySet<string>): boolean {
  if (path === 'SHA256SUMS' || path === 'ro-crate-metadata.json') return false
  if (!/\.(?:html|js|css|woff2|wasm|svg|png)$/.test(path)) {
    return !/^(?:assets|dts|check|search)\//.test(path) && !path.includes('.tei/')
  }
  const folder = /^([^/]+)\/index\.html$/.exec(path)?.[1]
  return (folder !== undefined && speeches.has(folder)) || /^([^/]+)\/\1\.html$/.test(path)
}

/**
 * Tell to which speech a file belongs.
 *
 * @param file - The file.
 * @param speeches - The ids of all speeches.
 * @returns The speech's id; an empty name where it is of the whole archive.
 */
export function speechOfFile({path}: DataFile, speeches: ReadonlySet<string>): string {
  const folder = path.split('/', 1)[0] ?? ''
  return speeches.has(folder) ? folder : ''
}

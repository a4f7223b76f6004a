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
 * Choose the files that are data: pages of speeches and whatever is made for programs or to be taken along.
 *
 * Other pages, scripts, styles, and files that only the site's own scripts and other services read, belong to the site as a
 * reading room and are left out.
 *
 * @param files - Every file that was written.
 * @param speeches - The ids of all speeches.
 * @returns Those that are data, in the order of their paths.
 */
export function dataFiles<T extends DataFile>(
  files: Iterable<T>,
  speeches: ReadonlySet<string>
): T[] {
  return [...files]
    .filter(({path}) => isData(path, speeches))
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}

function isData(path: string, speeches: ReadonlySet<string>): boolean {
  if (path === 'SHA256SUMS' || path === 'ro-crate-metadata.json') return false
  if (!/\.(?:html|js|css|woff2|wasm|svg|png)$/.test(path)) {
    return !/^(?:assets|dts|check|search)\//.test(path) && !path.includes('.tei/')
  }
  const folder = /^([^/]+)\/index\.html$/.exec(path)?.[1]
  return (folder !== undefined && speeches.has(folder)) || /^([^/]+)\/\1\.html$/.test(path)
}

/**
 * Group files by the speech they belong to.
 *
 * @param files - The files.
 * @param speeches - The ids of all speeches.
 * @returns The files by speech; those of the whole archive under an empty name.
 */
export function filesBySpeech<T extends DataFile>(
  files: readonly T[],
  speeches: ReadonlySet<string>
): ReadonlyMap<string, T[]> {
  const byName = new Map<string, T[]>()
  for (const file of files) {
    const folder = file.path.split('/')[0] ?? ''
    const name = speeches.has(folder) ? folder : ''
    const list = byName.get(name)
    if (list) list.push(file)
    else byName.set(name, [file])
  }
  return byName
}

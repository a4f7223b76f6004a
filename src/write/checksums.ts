import type {SitePath} from '../model/types.ts'

/** Where the list of all files' checksums lies. */
export const checksumsName = 'SHA256SUMS' as SitePath

/** A file with its checksum. */
export interface Checksum {
  path: string
  sha256: string
}

/**
 * Write checksums as `sha256sum` writes and checks them.
 *
 * @param files - The files; their paths hold no backslash and no line end.
 * @returns A line a file, in the order given.
 */
export function formatChecksums(files: readonly Checksum[]): string {
  return files.map(({sha256, path}) => `${sha256}  ${path}\n`).join('')
}

/**
 * Read a list of checksums.
 *
 * @param text - What `formatChecksums` wrote.
 * @returns The files; lines of another form are passed over.
 */
export function parseChecksums(text: string): Checksum[] {
  return text.split('\n').flatMap((line) => {
    const [, sha256, path] = /^([\da-f]{64}) [ *](.+)$/.exec(line) ?? []
    return sha256 === undefined || path === undefined ? [] : [{sha256, path}]
  })
}

/** How something was asked of the archive's folder: a file's content, whether something is there, what a folder holds. */
export type ReadKind = 'file' | 'there' | 'names'

/** Something that was asked, and what was found. */
export interface Read {
  kind: ReadKind
  /** The file or folder, relative to the archive. */
  path: string
  /** What was found, in short: a SHA-256, `yes`, names ... */
  found: string
  /** For content that was read: what tells without reading that it is still the same, see `stampOf`. */
  stamp?: string
}

let log: Map<string, Read> | undefined

/**
 * Watch what a piece of work reads from the archive, in this thread.
 *
 * @param work - The work, synchronous.
 * @returns Its value, and each thing that it asked, once.
 */
export function watchReads<T>(work: () => T): {value: T; reads: Read[]} {
  const before = log
  const own = new Map<string, Read>()
  log = own
  try {
    return {value: work(), reads: [...own.values()]}
  } finally {
    log = before
  }
}

/**
 * Note that something is read; only in this room, by all that reads.
 *
 * @param read - Makes the note; not called where nobody watches.
 */
export function noteRead(read: () => Read): void {
  if (!log) return
  const noted = read()
  log.set(`${noted.kind} ${noted.path}`, noted)
}

import {isUnchanged} from './read-again.ts'
import {noteRead, type Read, watchReads} from './watch-reads.ts'

/**
 * Does a piece of reading, or gives again what it gave before where the archive would give the same.
 *
 * @param name - Names the piece: one name, one way of reading.
 * @param read - Reads it.
 * @returns Its value, which nobody may change.
 */
export type Remember = <T>(name: string, read: () => T) => T

/** Remembers nothing. */
export const forgetful: Remember = (_name, read) => read()

/**
 * Begin to remember what is read of an archive, for a program that reads it again and again: only files that have changed
 * are parsed anew.
 *
 * @param folder - The archive's folder.
 * @returns The memory; it grows with what is read, and goes when it is let go.
 */
export function memoryOf(folder: string): Remember {
  const kept = new Map<string, {value: unknown; reads: readonly Read[]}>()
  return <T>(name: string, read: () => T): T => {
    const known = kept.get(name)
    const isSame = known?.reads.every((one) => isUnchanged(folder, one))
    const found = known && isSame ? known : watchReads(read)
    kept.set(name, found)
    // Whoever watches this reading too shall hear of what it rests on.
    for (const one of found.reads) noteRead(() => one)
    // One name stands for one way of reading, so the value is of the type that it gives.
    return found.value as T
  }
}

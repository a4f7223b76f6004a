import type {EntryId, Shared} from '../model/types.ts'

/**
 * Name a person or place of a speech.
 *
 * @param given - A glossary entry's id, or a plain name.
 * @param shared - What the archive shares.
 * @returns The entry's name, or the plain name.
 */
export function nameOf(given: string | undefined, shared: Shared): string | undefined {
  return given === undefined ? undefined : (shared.entries.get(given as EntryId)?.name ?? given)
}

/**
 * Give the glossary entry of a person or place of a speech.
 *
 * @param given - A glossary entry's id, or a plain name.
 * @param shared - What the archive shares.
 * @returns The id; nothing for a plain name.
 */
export function entryOf(given: string | undefined, shared: Shared): EntryId | undefined {
  return shared.entries.get((given ?? '') as EntryId)?.id
}

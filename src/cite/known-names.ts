import type {CslName, Source, SourceId} from '../model/types.ts'
import {type NameParts, nameParts} from './cited-name.ts'

const knownBySources = new WeakMap<ReadonlyMap<SourceId, Source>, NameParts>()

/**
 * Give the names that an archive's bibliography takes apart; collected once for all speeches.
 *
 * @param sources - All records.
 * @returns Names in parts.
 */
export function knownNames(sources: ReadonlyMap<SourceId, Source>): NameParts {
  const known = knownBySources.get(sources)
  if (known) return known
  const parts = nameParts(authorsOf(sources))
  setKnownNames(sources, parts)
  return parts
}

/**
 * Say what names a bibliography takes apart, so that they need not be collected from it.
 *
 * @param sources - All records.
 * @param parts - Names in parts.
 */
export function setKnownNames(sources: ReadonlyMap<SourceId, Source>, parts: NameParts): void {
  knownBySources.set(sources, parts)
}

/** One after the other: a list of them all would be large. */
function* authorsOf(sources: ReadonlyMap<SourceId, Source>): Generator<CslName> {
  for (const {author} of sources.values()) yield* author
}

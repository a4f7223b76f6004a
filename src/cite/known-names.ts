import type {Source, SourceId} from '../model/types.ts'
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
  const parts = nameParts([...sources.values()].flatMap(({author}) => author))
  knownBySources.set(sources, parts)
  return parts
}

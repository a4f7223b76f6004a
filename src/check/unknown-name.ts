import {didYouMean} from '../model/nearest.ts'
import type {Place} from '../model/types.ts'
import type {Finding} from './rule.ts'

/**
 * Say that a name stands for nothing.
 *
 * @param place - Where it was written.
 * @param kind - What it should have named, e.g. `source`.
 * @param name - The name.
 * @param known - What exists, and where it is listed.
 * @returns The finding, with the nearest name that exists.
 */
export function unknownName(
  place: Place,
  kind: string,
  name: string,
  known: {names: Iterable<string>; where: string}
): Finding {
  const note = didYouMean(name, known.names)
  return {
    place,
    reason: `Unexpected ${kind} "${name}", expected ${known.where}`,
    actual: name,
    ...(note ? {note} : {})
  }
}

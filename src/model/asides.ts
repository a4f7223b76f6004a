import type {Aside, Speech} from './types.ts'

/** All that may have a page of its own beside that of the speech, in reading order. */
export const asideNames = ['witnesses', 'gaps'] as const satisfies readonly Aside[]

/**
 * List what of an edition has a page of its own beside that of the speech.
 *
 * @param speech - The speech.
 * @returns Names of the parts that are there, in reading order.
 */
export function asidesOf(speech: Speech): Aside[] {
  const isThere = {
    witnesses: speech.witnesses !== undefined || speech.emendations.length > 0,
    gaps: speech.gaps !== undefined
  }
  return asideNames.filter((aside) => isThere[aside])
}

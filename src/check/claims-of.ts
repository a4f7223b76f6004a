import type {ClaimNote, Speech} from '../model/types.ts'

/**
 * List the notes on a speech that rate a claim.
 *
 * @param speech - The speech.
 * @returns Its claims, in order of the text.
 */
export function claimsOf({notes}: Speech): ClaimNote[] {
  return notes.filter((note) => note.kind === 'claim')
}

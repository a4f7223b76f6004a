import type {ClaimNote} from '../../model/types.ts'

/**
 * What a card takes beside its quotation at 300 px: speaker, place, rating, evidence on two lines, foot. There is room for
 * the widest of usual faces, DejaVu Serif.
 */
const fixed = 216

/** Pixels of a line of the quotation, and how many em fit on one. */
const line = 24.5
const room = 262 / 18

/** How wide a letter is, in em: those of East Asia fill a square. */
const square = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const wide = /[\p{Script=Cyrillic}\p{Lu}]/u

/**
 * Tell how high a frame must be for a card to be seen whole on a telephone: a page in a frame cannot say so itself without a script.
 *
 * @param note - The claim.
 * @returns Pixels; at greater widths some are left free.
 */
export function cardHeight({quote}: ClaimNote): number {
  const width = Array.from(quote).reduce((sum, letter) => sum + widthOf(letter), 1)
  // A line ends at a word, so a tenth of each stays empty.
  const lines = Math.ceil(width / (room * 0.9))
  return Math.ceil((fixed + lines * line) / 10) * 10
}

function widthOf(letter: string): number {
  if (square.test(letter)) return 1
  return wide.test(letter) ? 0.6 : 0.5
}

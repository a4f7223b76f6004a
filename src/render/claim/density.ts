import {plainText} from '../../model/plain-text.ts'
import type {ClaimNote, Speech} from '../../model/types.ts'

/** The sizes of a printed sheet's text in points, as `claim.css` has them: none is smaller than a newspaper's small print. */
const sizes = [9, 8.6, 8.2, 7.8, 7.4, 7, 6.7, 6.4]

/** What a sheet takes of a page at any size: heads, rating, history, record. */
const fixed = 33

/**
 * Tell how large a claim's sheet can be set in print and still keep to one page, of A4 as of Letter.
 *
 * A page holds the fewer letters the larger they are, by the square of their size: so the share of a page that each
 * part of a sheet takes at one point adds up. The shares were fitted to the largest sizes at which 54 sheets kept
 * to a page (standard deviation 2 %, never more than 5.5 % too large), and the last part is left free.
 *
 * @param note - The claim.
 * @param speech - Its speech.
 * @returns A class, `sheet-1` (the largest size) to `sheet-8`.
 */
export function density(note: ClaimNote, speech: Speech): string {
  const paragraph = speech.blocks.find(({id}) => id === note.at)?.text.length ?? 0
  const evidence = note.evidence.reduce((sum, {text}) => sum + plainText(text).length, 0)
  const renderings = note.renderings.reduce((sum, {text}) => sum + text.length + 5, 0)
  const missing = note.missing ? plainText(note.missing).length : 0
  const share =
    fixed +
    0.066 * paragraph +
    0.03 * plainText(note.body).length +
    0.043 * evidence +
    2.66 * note.cited.length +
    0.14 * renderings +
    0.01 * missing
  const size = (100 / Math.sqrt(share)) * 0.955
  const step = sizes.findIndex((each) => each <= size)
  return `sheet-${step < 0 ? sizes.length : step + 1}`
}

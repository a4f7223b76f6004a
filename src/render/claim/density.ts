import {plainText} from '../../model/plain-text.ts'
import type {ClaimNote, Speech} from '../../model/types.ts'

/** Up to these estimated heights a sheet is set in the first size, the second and so on; above, in the last. */
const limits = [990, 1060, 1170, 1420, 1560]

/**
 * Tell how close a claim's sheet must be set in print to keep to one page.
 *
 * The height at the largest size, in CSS pixels, is estimated from what a sheet holds; the weights were fitted to
 * the measured heights of 54 sheets.
 *
 * @param note - The claim.
 * @param speech - Its speech.
 * @returns A class, `sheet-1` (the largest size) to `sheet-6`.
 */
export function density(note: ClaimNote, speech: Speech): string {
  const paragraph = speech.blocks.find(({id}) => id === note.at)?.text.length ?? 0
  const prose = [note.body, ...note.evidence.map(({text}) => text)]
  const letters = prose.reduce((sum, tree) => sum + plainText(tree).length, 0)
  const renderings = note.renderings.reduce((sum, {text}) => sum + text.length, 0)
  const height =
    440 + 0.32 * paragraph + 0.22 * letters + 16.6 * note.cited.length + 0.9 * renderings
  const step = limits.findIndex((limit) => height <= limit)
  return `sheet-${step < 0 ? limits.length + 1 : step + 1}`
}

import {blockDirective} from '../../model/block-directive.ts'
import {decodeRecords} from '../../search/postings.ts'

/** A paragraph to whose words links may lead. */
export interface LinkedText {
  text: string
  /** The pairs of its words that stand earlier on its page, as the index gives them; none where no link can lead to its words. */
  repeats?: string | null | undefined
}

/**
 * Write the directive that leads to exact words of a paragraph: `:~:text=Almost%2020%20thousand`.
 *
 * @param paragraph - The paragraph.
 * @param words - Stretches of its text, the one that is wanted most first.
 * @returns The directive of the first for which one is proven; empty where none is, and the paragraph's address must do.
 */
export function directiveTo(
  {text, repeats}: LinkedText,
  words: ReadonlyArray<{start: number; end: number}>
): string {
  if (typeof repeats !== 'string') return ''
  const block = {text, repeats: new Set(decodeRecords(repeats))}
  for (const {start, end} of words) {
    const directive = blockDirective(block, start, end)
    if (directive !== undefined) return directive
  }
  return ''
}

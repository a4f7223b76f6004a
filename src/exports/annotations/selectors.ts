import type {Block, TextRange} from '../../model/types.ts'

/** A selector of the Web Annotation Data Model, section 4.2. */
export interface Selector {
  type: 'FragmentSelector' | 'TextQuoteSelector' | 'TextPositionSelector'
  [property: string]: unknown
}

/** The fragments of HTML: what `#p34` means. */
const htmlFragments = 'http://tools.ietf.org/rfc/rfc3236'

/** How many characters of context a quotation has at least, where the block has so many. */
const context = 32

/**
 * Select exact words on a speech's page: the block by its id, in it the words by quotation and, alike, by position.
 *
 * The quotation has so much context that it is found once in its block. Positions count Unicode code points, as the
 * model demands (section 4.2.5), from the start of the block's text without apparatus.
 *
 * @param block - The block.
 * @param range - The words, in UTF-16 code units of its text.
 * @returns A FragmentSelector refined by a TextQuoteSelector and, as an alternative, a TextPositionSelector.
 */
export function selectWords(block: Block, range: TextRange): Selector {
  const {text} = block
  const start = codePoints(text.slice(0, range.start))
  const exact = text.slice(range.start, range.end)
  return {
    type: 'FragmentSelector',
    value: block.id,
    conformsTo: htmlFragments,
    refinedBy: [
      {type: 'TextQuoteSelector', exact, ...surroundings(text, range)},
      {type: 'TextPositionSelector', start, end: start + codePoints(exact)}
    ]
  }
}

function codePoints(text: string): number {
  return [...text].length
}

function surroundings(text: string, {start, end}: TextRange): {prefix: string; suffix: string} {
  const before = [...text.slice(0, start)]
  const after = [...text.slice(end)]
  const most = Math.max(before.length, after.length, context)
  for (let length = context; ; length = Math.min(length * 2, most)) {
    const prefix = before.slice(Math.max(0, before.length - length)).join('')
    const suffix = after.slice(0, length).join('')
    const whole = prefix + text.slice(start, end) + suffix
    if (length >= most || text.indexOf(whole) === text.lastIndexOf(whole)) return {prefix, suffix}
  }
}

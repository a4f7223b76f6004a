/** A quotation without what the writer put into it. */
export interface WithoutAsides {
  /** The words that are said to be quoted. */
  text: string
  /** Words in square brackets, in order. */
  asides: readonly string[]
}

/**
 * Take the writer's own words out of a quotation: those in square brackets.
 *
 * A letter in brackets belongs to its word, as in "[T]he"; an ellipsis in brackets stays one.
 *
 * @param quotation - The quotation.
 * @returns Its words, and what was taken out.
 */
export function withoutAsides(quotation: string): WithoutAsides {
  const asides: string[] = []
  const text = quotation
    .replace(/\[(\p{L})\](?=\p{L})/gu, '$1')
    .replace(/\[([^[\]]*)\]/g, (whole, inner: string) => {
      if (!/\p{L}|\p{N}/u.test(inner)) return whole
      asides.push(inner.trim())
      return ' '
    })
  return {text, asides}
}

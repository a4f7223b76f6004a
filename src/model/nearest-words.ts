import search from 'approx-string-match'
import {normaliseText} from './canonical-text.ts'
import type {AnchorId, Block} from './types.ts'

/** Words of a speech that are near to a quotation that was not found. */
export interface NearWords {
  block: AnchorId
  /** The words as they stand. */
  words: string
  /** How many letters differ. */
  errors: number
}

/** Beyond this length a comparison costs more than a suggestion is worth; the beginning shows what is meant. */
const longestQuote = 200

/**
 * Find the words of a speech that are nearest to a quotation.
 *
 * @param blocks - The speech's blocks.
 * @param quote - The quotation that was not found.
 * @returns The nearest words, or nothing where more than a third of the letters would differ.
 */
export function nearestWords(blocks: readonly Block[], quote: string): NearWords | undefined {
  const words = normaliseText(quote).slice(0, longestQuote)
  let best: NearWords | undefined
  let allowed = Math.floor(words.length / 3)
  for (const block of blocks) {
    // Case is folded so that a quotation begun in mid-sentence finds its words.
    const text = normaliseText(block.text)
    for (const match of search(text.toLowerCase(), words.toLowerCase(), allowed)) {
      if (best && match.errors >= best.errors) continue
      best = {
        block: block.id,
        words: wholeWords(text, match.start, match.end),
        errors: match.errors
      }
      allowed = match.errors
    }
  }
  return best
}

function wholeWords(text: string, start: number, end: number): string {
  const from = text.lastIndexOf(' ', start) + 1
  const next = text.indexOf(' ', Math.max(end - 1, start))
  return text.slice(from, next < 0 ? text.length : next)
}

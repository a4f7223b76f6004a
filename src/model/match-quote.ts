import {normaliseText} from './canonical-text.ts'

/** The words to look for, with what makes them unique: the parts of a W3C TextQuoteSelector. */
export interface QuoteSelector {
  quote: string
  prefix?: string
  suffix?: string
}

/** A stretch of a text in UTF-16 code units. */
export interface Stretch {
  start: number
  end: number
}

/** How a search for a quotation ended. */
export type QuoteMatch =
  | {kind: 'found'; range: Stretch}
  | {kind: 'ambiguous'; ranges: readonly Stretch[]}
  | {kind: 'missing'}

/**
 * Find the exact words of a quotation in a block.
 *
 * Exact after Unicode NFC and folding of white space, nothing else: an edition must not guess. Words with the
 * given prefix directly before and suffix directly after them count alone.
 *
 * @param text - The block's text.
 * @param selector - The words, with context where they are not unique.
 * @returns The one place in `text`, or all places where there are several.
 */
export function matchQuote(text: string, selector: QuoteSelector): QuoteMatch {
  const normal = withOffsets(text)
  const quote = normaliseText(selector.quote)
  if (quote === '') return {kind: 'missing'}
  const prefix = normaliseText(selector.prefix ?? '')
  const suffix = normaliseText(selector.suffix ?? '')
  const ranges = occurrences(normal.text, quote)
    .filter(
      (at) =>
        normal.text.slice(0, at).trimEnd().endsWith(prefix) &&
        normal.text
          .slice(at + quote.length)
          .trimStart()
          .startsWith(suffix)
    )
    .map((at) => ({start: normal.start(at), end: normal.end(at + quote.length)}))
  const [range] = ranges
  if (!range) return {kind: 'missing'}
  return ranges.length === 1 ? {kind: 'found', range} : {kind: 'ambiguous', ranges}
}

/**
 * Describe a stretch so that `matchQuote` finds it again: the shortest whole words of context that make it unique.
 *
 * @param text - The block's text.
 * @param range - A stretch of it.
 * @returns The words, with `prefix` and `suffix` only where they are needed.
 */
export function describeQuote(text: string, range: Stretch): QuoteSelector {
  const quote = text.slice(range.start, range.end)
  const before = text.slice(0, range.start).trimEnd().split(' ')
  const after = text.slice(range.end).trimStart().split(' ')
  const most = Math.max(before.length, after.length)
  for (let words = 0; words <= most; words++) {
    const prefix = before.slice(Math.max(0, before.length - words)).join(' ')
    const suffix = after.slice(0, words).join(' ')
    const selector = {quote, ...(prefix ? {prefix} : {}), ...(suffix ? {suffix} : {})}
    if (matchQuote(text, selector).kind === 'found') return selector
  }
  return {quote}
}

function occurrences(text: string, words: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at)
  return found
}

interface NormalText {
  text: string
  /** The unit of the original at which a unit of the normal text begins. */
  start(at: number): number
  /** The unit of the original after which the stretch before a unit of the normal text ends. */
  end(at: number): number
}

/** Normalises and keeps the way back. Most texts are normal already: then offsets are the same. */
function withOffsets(text: string): NormalText {
  if (normaliseText(text) === text) return {text, start: (at) => at, end: (at) => at}
  const starts: number[] = []
  const ends: number[] = []
  let normal = ''
  for (const match of text.matchAll(/\s+|\P{M}\p{M}*|\p{M}+/gu)) {
    const isSpace = /^\s/.test(match[0])
    if (isSpace && normal === '') continue
    const piece = isSpace ? ' ' : match[0].normalize('NFC')
    for (let unit = 0; unit < piece.length; unit++) {
      starts.push(match.index)
      ends.push(match.index + match[0].length)
    }
    normal += piece
  }
  return {
    text: normal.trimEnd(),
    start: (at) => starts[at] ?? text.length,
    end: (at) => ends[at - 1] ?? 0
  }
}

import {withoutMarkup, withoutOuterFillers} from './markup.ts'

/** A quotation in a piece of writing. */
export interface Quotation {
  /** Its words without the marks. */
  text: string
  /** Where the words stand, in UTF-16 code units. */
  start: number
  end: number
  /** Whether quotation marks say that it is one. */
  marked: boolean
}

/** Below this length writing without quotation marks is taken for one quotation. */
const shortWords = 80

const pairs: ReadonlyArray<readonly [string, string]> = [
  ['“', '”'],
  ['«', '»'],
  ['„', '[“”]'],
  ['"', '"'],
  // Swedish and Finnish print the closing mark at both ends, Danish and many German books guillemets pointing inwards.
  ['(?<=^|[\\s(])”', '”'],
  ['(?<=^|[\\s(])»', '«'],
  ['‚', '[‘’]'],
  ['(?<![\\p{L}\\p{N}])‘', '’(?![\\p{L}\\p{N}])'],
  ["(?<![\\p{L}\\p{N}])'", "'(?![\\p{L}\\p{N}])"]
]

const marks = new RegExp(
  pairs.map(([open, close]) => `${open}((?:(?!${close})[\\s\\S])+)${close}`).join('|'),
  'gu'
)

/**
 * Find the quotations in a piece of writing.
 *
 * Words between quotation marks of any common kind, two words at least. Without such marks a short text is
 * taken whole, a long one sentence by sentence. HTML that was copied with it does not count.
 *
 * @param given - A sentence or an article.
 * @returns Its quotations in order.
 */
export function findQuotations(given: string): Quotation[] {
  const writing = withoutMarkup(given)
  const trimmed = stripOuterMarks(writing)
  if (trimmed) return [{...trimmed, marked: true}]
  const marked = markedIn(writing, 0)
  if (marked.length > 0) return marked
  const open = unclosed(writing)
  if (open) return [open]
  if (countWords(writing) <= shortWords) return whole(writing)
  return sentences(writing, 4)
}

/**
 * Find what within a quotation may be a quotation of its own: what stands in marks, since somebody else may be telling what
 * was said; else its sentences, since each may be from another wording.
 *
 * @param quotation - A quotation.
 * @returns The parts in order, none where it is of one piece; their places are those in the whole writing.
 */
export function partsOf({text, start}: Quotation): Quotation[] {
  const inner = markedIn(text, start)
  if (inner.length > 0) return inner
  const parts = sentences(text, 2)
  return parts.length < 2
    ? []
    : parts.map((part) => ({...part, start: part.start + start, end: part.end + start}))
}

function markedIn(writing: string, offset: number): Quotation[] {
  return [...writing.matchAll(marks)].flatMap((match): Quotation[] => {
    const inner = match.slice(1).find((group) => group !== undefined) ?? ''
    if (countWords(inner) < 2) return []
    const text = withoutOuterFillers(inner)
    const start = offset + match.index + match[0].indexOf(text)
    return [{text, start, end: start + text.length, marked: true}]
  })
}

/**
 * Tell whether quotations are only the sentences of a writing without quotation marks: then most are the writer's own.
 *
 * @param quotations - What was found in the writing.
 * @returns Whether what stands in no text is better passed over.
 */
export function isOwnWriting(quotations: readonly Quotation[]): boolean {
  return quotations.length > 1 && quotations.every((quotation) => !quotation.marked)
}

/** A mark that is opened and not closed, where the rest was not copied: the words up to the end of the paragraph. */
function unclosed(writing: string): Quotation | undefined {
  const match = /(?<=^|[\s(])[“„«]([^\n]+)/u.exec(writing)
  if (!match?.[1] || countWords(match[1]) < 2) return undefined
  const start = match.index + 1
  return {text: match[1], start, end: start + match[1].length, marked: true}
}

/** One quotation in marks and nothing else, even of a single word. */
function stripOuterMarks(writing: string): Omit<Quotation, 'marked'> | undefined {
  const match = /^\s*["“”«»„‘‚']([^"“”«»„]+)["”»«“’‘']\s*$/u.exec(writing)
  if (!match?.[1]) return undefined
  const start = writing.indexOf(match[1])
  return {text: match[1], start, end: start + match[1].length}
}

function whole(writing: string): Quotation[] {
  const text = writing.trim()
  if (text === '') return []
  const start = writing.indexOf(text)
  return [{text, start, end: start + text.length, marked: false}]
}

/** Made once, when first needed: a browser takes long for it. */
let segmenter: Intl.Segmenter | undefined

function sentences(writing: string, least: number): Quotation[] {
  segmenter ??= new Intl.Segmenter('en', {granularity: 'sentence'})
  return [...segmenter.segment(writing)].flatMap(({segment, index}) =>
    countWords(segment) < least
      ? []
      : whole(segment).map((quotation) => ({
          ...quotation,
          start: quotation.start + index,
          end: quotation.end + index
        }))
  )
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}

import {cutsWord, type Directive, firstMatch, formsOf, writeDirective} from './text-directive.ts'

/** A block of a page as links to its words need it. */
export interface LinkedBlock {
  /** Its wording. */
  text: string
  /** The pairs of neighbouring words, by the place of the first among the block's words, that stand earlier on the page too. */
  repeats: ReadonlySet<number>
}

/**
 * Write a text directive that leads to exactly the given words and nowhere else on the page, where only their block is known.
 *
 * Within the block a form is tried as a browser would; and one of its parts must hold a pair of words that stands nowhere earlier on
 * the page, so that no earlier place can fit. Browsers go to the first place, so what comes later does not matter.
 *
 * @param block - The block.
 * @param from - Where the words begin in its wording.
 * @param to - Where they end.
 * @returns `:~:text=...`; nothing where no form is sure, and the paragraph's address must do.
 */
export function blockDirective(
  {text, repeats}: LinkedBlock,
  from: number,
  to: number
): string | undefined {
  const page = folded(text)
  const start = folded(text.slice(0, from)).length
  const end = start + folded(text.slice(from, to)).length
  if (start === end || cutsWord(page, start) || cutsWord(page, end)) return undefined
  const pairs = wordPlaces(page)
    .map(({start: first}, at, words) => ({start: first, end: words[at + 1]?.end ?? -1}))
    .filter(({end: last}, at) => last >= 0 && !repeats.has(at))
  const proven = formsOf(text.slice(from, to), page, start, end).find((form) => {
    const isSure = partsOf(form, page, start, end).some((part) =>
      pairs.some((pair) => part.start <= pair.start && pair.end <= part.end)
    )
    const match = isSure ? firstMatch(form, page) : undefined
    return match?.start === start && match.end === end
  })
  return proven && writeDirective(proven)
}

/** What counts as a word here; with it all words of a text are found. */
export const wordPattern = /[\p{L}\p{M}\p{N}]+/gu

/**
 * Find the words of a text.
 *
 * @param text - The text.
 * @returns Where each begins and ends.
 */
export function wordPlaces(text: string): Array<{start: number; end: number}> {
  return [...text.matchAll(wordPattern)].map(({0: word, index}) => ({
    start: index,
    end: index + word.length
  }))
}

/** As browsers compare. */
function folded(text: string): string {
  return text.toLowerCase().replace(/\s/gu, ' ')
}

/** The stretches that an earlier place would have to hold: what ends a range, and what follows it, may stand anywhere later. */
function partsOf(form: Directive, page: string, start: number, end: number) {
  const before = page.slice(0, start).trimEnd().length
  const after = page.length - page.slice(end).trimStart().length
  return [
    {start: before - (form.prefix?.length ?? 0), end: before},
    {start, end: start + form.start.length},
    {start: after, end: after + (form.end === undefined ? (form.suffix?.length ?? 0) : 0)}
  ]
}

import {cutsWord, firstMatch, formsOf, writeDirective} from './text-directive.ts'

/**
 * Write a text directive that leads to exactly the given words and nowhere else on the page.
 *
 * Browsers go to the first place that fits. So each form is tried against the page's text, the shortest first.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/
 * @param words - The words; paragraphs apart by a line break.
 * @param page - The page's text up to the end of the words or further: blocks apart by one line break, white space folded, lower
 *   case.
 * @param at - Where the words begin in it.
 * @returns `:~:text=...`; nothing where no form is unique, and the paragraph's address must do.
 */
export function wordsDirective(words: string, page: string, at: number): string | undefined {
  const text = words.toLowerCase()
  const start = at + (/^\s*/u.exec(page.slice(at))?.[0].length ?? 0)
  const end = start + spread(text).length
  if (cutsWord(page, start) || cutsWord(page, end)) return undefined
  const proven = formsOf(words, page, start, end).find((form) => {
    const match = firstMatch(form, page)
    return match?.start === start && match.end === end
  })
  return proven && writeDirective(proven)
}

/** In the page's text blocks are apart by one line break. */
function spread(words: string): string {
  return words.replace(/\s*\n\s*/gu, '\n')
}

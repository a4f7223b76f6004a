import {foldedWordsOf} from '../quote/words.ts'

/** What a reader asks for. */
export interface Query {
  /** Words, folded, in order. */
  words: readonly string[]
  /** Words that must stand side by side. */
  phrases: ReadonlyArray<readonly string[]>
  /** Words that must not occur. */
  excluded: readonly string[]
  /** Whether the last word may be unfinished. */
  isOpen: boolean
}

/** More words than this tell nothing more. */
const mostWords = 12

const tokens = /(-?)(?:"([^"]+)"|[“„]([^“”]+)[“”]|«([^«»]+)»|([^\s"“”„«»]+))/gu

/**
 * Read what a reader has typed: words, “phrases” in any quotation marks, and -words that must not occur.
 *
 * @param typed - The words of the box.
 * @returns The query.
 */
export function readQuery(typed: string): Query {
  const words: string[] = []
  const phrases: string[][] = []
  const excluded: string[] = []
  for (const [, minus, straight, curly, angled, plain = ''] of typed.matchAll(tokens)) {
    const phrase = straight ?? curly ?? angled
    const found = foldedWordsOf(phrase ?? plain)
    if (minus && /^[\p{L}\p{N}]/u.test(phrase ?? plain)) excluded.push(...found)
    else if (phrase !== undefined && found.length > 1) phrases.push(found)
    else words.push(...found)
  }
  return {
    words: words.slice(0, mostWords),
    phrases,
    excluded,
    isOpen: words.length > 0 && /[\p{L}\p{M}\p{N}]$/u.test(typed)
  }
}

/** A word of a text, in the form in which words are compared. */
export interface Word {
  /** Folded: compatibility forms, case, apostrophes and ё made one. */
  normal: string
  /** Its value where it is a number, in figures or with a following "thousand", "million" or "billion". */
  number?: number
  /** Where it stands in the text, in UTF-16 code units. */
  start: number
  end: number
}

const pattern =
  /\d+(?:[,.\u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d+)?|[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu

const multipliers: ReadonlyArray<readonly [RegExp, number]> = [
  [/^(?:thousand|тысяч[аиу]?|тыс|мың)$/u, 1e3],
  [/^(?:million|миллион(?:а|ов)?|млн)$/u, 1e6],
  [/^(?:billion|миллиард(?:а|ов)?|млрд)$/u, 1e9]
]

/**
 * Cut a text into words as far as wording goes: case, punctuation, quotation marks, dashes and line breaks do
 * not count, and a hyphened word is two.
 *
 * @param text - Any text.
 * @returns Its words in order.
 */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(pattern)].map((match) => toWord(match[0], match.index))
}

/**
 * Join figures with the word that multiplies them, so that numbers written in two ways can be told alike.
 *
 * @param words - Words.
 * @returns The same words, but "20" and "thousand" as one with the value 20,000.
 */
export function joinNumbers(words: readonly Word[]): Word[] {
  const joined: Word[] = []
  for (const word of words) {
    const before = joined.at(-1)
    const times = multipliers.find(([form]) => form.test(word.normal))?.[1]
    if (times === undefined || before?.number === undefined) {
      joined.push(word)
    } else {
      joined[joined.length - 1] = {
        normal: `${before.normal} ${word.normal}`,
        number: before.number * times,
        start: before.start,
        end: word.end
      }
    }
  }
  return joined
}

function toWord(text: string, start: number): Word {
  const normal = text.normalize('NFKC').toLowerCase().replace(/[’ʼ]/g, "'").replaceAll('ё', 'е')
  const place = {start, end: start + text.length}
  if (!/^\d/.test(normal)) return {normal, ...place}
  const figures = normal.replace(/[,.\u00a0\u202f](?=\d{3}(?!\d))/g, '').replace(',', '.')
  return {normal, number: Number(figures), ...place}
}

/**
 * Tell how alike two words are.
 *
 * @param a - A word.
 * @param b - Another.
 * @returns 1 for the same, 0.8 for the same number written otherwise, 0.6 for forms of one word (a long common
 * beginning), else 0.
 */
export function likeness(a: Word, b: Word): number {
  if (a.normal === b.normal) return 1
  if (a.number !== undefined || b.number !== undefined) return a.number === b.number ? 0.8 : 0
  const shorter = Math.min(a.normal.length, b.normal.length)
  const longer = Math.max(a.normal.length, b.normal.length)
  if (shorter < 4) return 0
  let common = 0
  while (common < shorter && a.normal[common] === b.normal[common]) common += 1
  return common >= 4 && common >= longer - 3 ? 0.6 : 0
}

/** A word of a text, in the form in which words are compared. */
export interface Word {
  /** Folded: compatibility forms, case, apostrophes and ё made one; signs that may be left out taken away. */
  normal: string
  /** Its value where it is a number, in figures or tens in words, or with a following "thousand", "million" or "billion". */
  number?: number
  /** Where it stands in the text, in UTF-16 code units. */
  start: number
  end: number
  /** Whether a sentence ends with it. */
  endsSentence?: true
  /** The contraction, folded, that it was written out from; it then has the place of that. */
  contraction?: string
  /** What else it may be where the contraction stands for several words: "has" for the "is" of "it's". */
  others?: readonly string[]
}

/**
 * Tell whether two words are the same.
 *
 * @param a - A word.
 * @param b - Another; absent where there is none.
 * @returns Whether they are, as far as wording goes.
 */
export function isSameWord(a: Word, b: Word | undefined): boolean {
  if (b === undefined) return false
  if (a.normal === b.normal) return true
  if (!a.others && !b.others) return false
  return (a.others?.includes(b.normal) || b.others?.includes(a.normal)) === true
}

/** Soft hyphens and signs of no width, which copying from a page or a PDF leaves in the middle of words. */
const unseen = '\\u00ad\\u200b-\\u200d\\u2060'

const pattern = new RegExp(
  `\\d+(?:[,.\\u00a0\\u202f]\\d{3})+(?!\\d)|\\d+(?:[.,]\\d+)?|[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}${unseen}]*(?:['’ʼ][\\p{L}\\p{M}${unseen}]+)*`,
  'gu'
)

/** What readers may or may not write: signs unseen, Arabic vowel signs and lengthening, the stress on Cyrillic vowels. */
const optionalSigns = new RegExp(
  `[${unseen}\\u0640\\u064b-\\u065f\\u0670]|(?<=[аеиоуыэюяёії])\\u0301`,
  'gu'
)

/** Forms of one word have so many first letters in common, at least. */
const rootLength = 4

/** A full stop or the like after a word, also within closing marks. */
const sentenceEnd = /^["'”»’)\]]{0,2}[.!?…؟。]/u
const ends = {endsSentence: true} as const

const multipliers: ReadonlyArray<readonly [RegExp, number]> = [
  [/^(?:thousand|тысяч[аиу]?|тыс|мың)$/u, 1e3],
  [/^(?:million|миллион(?:а|ов)?|млн)$/u, 1e6],
  [/^(?:billion|миллиард(?:а|ов)?|млрд)$/u, 1e9]
]

/** Round numbers that are written out as often as not, in the languages of the archive's texts. */
const numberWords: ReadonlyMap<string, number> = new Map(
  [
    'ten twenty thirty forty fifty sixty seventy eighty ninety',
    'десять двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто',
    'десяти двадцати тридцати сорока пятидесяти шестидесяти семидесяти восьмидесяти девяноста',
    // The first is left out: "он" is a Russian "he" more often than a Kazakh "ten".
    '- жиырма отыз қырық елу алпыс жетпіс сексен тоқсан'
  ].flatMap((tens) => tens.split(' ').map((word, at): [string, number] => [word, (at + 1) * 10]))
)

/**
 * Cut a text into words as far as wording goes: case, punctuation, quotation marks, dashes and line breaks do
 * not count, and a hyphened word is two.
 *
 * @param text - Any text.
 * @returns Its words in order.
 */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(pattern)]
    .map((match) => toWord(match[0], match.index, text))
    .filter((word) => word.normal !== '')
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
    const number = before?.number === undefined ? undefined : joinedNumber(before, word)
    if (before === undefined || number === undefined) {
      joined.push(word)
    } else {
      const normal = `${before.normal} ${word.normal}`
      joined[joined.length - 1] = {...word, normal, number, start: before.start}
    }
  }
  return joined
}

/**
 * Tell by how much a word multiplies the number before it.
 *
 * @param word - A folded word.
 * @returns 1,000 for "thousand" or "тысяч", and the like; nothing for other words.
 */
export function multiplierOf(word: string): number | undefined {
  return multipliers.find(([form]) => form.test(word))?.[1]
}

/** "20" and "thousand", or "20" and "000" after a single space, as Russian prints it. */
function joinedNumber(before: Word, word: Word): number | undefined {
  const value = before.number ?? 0
  const times = multiplierOf(word.normal)
  if (times !== undefined) return value * times
  const isGroup = /^\d{3}$/.test(word.normal) && word.start === before.end + 1
  return isGroup && /^\d{1,3}(?: \d{3})*$/.test(before.normal)
    ? value * 1000 + Number(word.normal)
    : undefined
}

/**
 * Give the value of a word that is a whole number.
 *
 * @param word - A folded word.
 * @returns Its value, of figures and of tens in words; nothing for other words.
 */
export function wholeNumber(word: string): number | undefined {
  return /^\d+$/.test(word) ? Number(word) : numberWords.get(word)
}

/**
 * Cut a text into words.
 *
 * @param text - Any text.
 * @returns The words as written, in order; some are nothing once they are folded.
 */
export function writtenWordsOf(text: string): readonly string[] {
  return text.match(pattern) ?? []
}

/**
 * Cut a text into words and fold each, where nothing else about them is wanted.
 *
 * @param text - Any text.
 * @returns The words in the form in which they are compared, in order.
 */
export function foldedWordsOf(text: string): string[] {
  return writtenWordsOf(text)
    .map(foldWord)
    .filter((word) => word !== '')
}

/**
 * Bring a word to the form in which words are compared.
 *
 * @param word - A word as written.
 * @returns It without differences of case and of signs that may be written or not.
 */
export function foldWord(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(optionalSigns, '')
    .replace(/[’ʼ]/g, "'")
    .replaceAll('ё', 'е')
}

function toWord(text: string, start: number, whole: string): Word {
  const normal = foldWord(text)
  const end = start + text.length
  const place = {start, end, ...(sentenceEnd.test(whole.slice(end, end + 4)) ? ends : {})}
  const inWords = numberWords.get(normal)
  if (inWords !== undefined) return {normal, number: inWords, ...place}
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
  if (isSameWord(a, b)) return 1
  if (a.number !== undefined || b.number !== undefined) return a.number === b.number ? 0.8 : 0
  const shorter = Math.min(a.normal.length, b.normal.length)
  const longer = Math.max(a.normal.length, b.normal.length)
  if (shorter < rootLength) return 0
  let common = 0
  while (common < shorter && a.normal[common] === b.normal[common]) common += 1
  return common >= rootLength && common >= longer - 3 ? 0.6 : 0
}

/**
 * Name what all words have in common that may be forms of one word or the same number, so that they can be looked up.
 *
 * @param word - A word.
 * @returns Its value where it is a number, else its first letters.
 */
export function rootOf(word: Word): string {
  return word.number === undefined ? word.normal.slice(0, rootLength) : `${word.number}`
}

/**
 * Name all roots that a word may be looked up by.
 *
 * @param word - A word.
 * @returns Its root, and those of what else it may be.
 */
export function rootsOf(word: Word): string[] {
  return [rootOf(word), ...(word.others ?? []).map((normal) => rootOf({...word, normal}))]
}

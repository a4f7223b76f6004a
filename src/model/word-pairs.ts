/**
 * Give the pairs of neighbouring words in a text: a fingerprint of its wording that survives small changes.
 *
 * @param text - Any text.
 * @returns Its word pairs without punctuation and capitals; of a single word, the word.
 */
export function wordPairs(text: string): Set<string> {
  const words = wordsOf(text)
  return new Set(words.length === 1 ? words : wordRuns(words, 2))
}

/**
 * Give the words of a text.
 *
 * @param text - Any text.
 * @returns Its words without punctuation and capitals.
 */
export function wordsOf(text: string): string[] {
  return text.normalize('NFC').toLowerCase().match(word) ?? []
}

/**
 * Give the runs of so many neighbouring words.
 *
 * @param words - The words of a text.
 * @param length - How many words a run has.
 * @returns The runs, in order.
 */
export function wordRuns(words: readonly string[], length: number): string[] {
  return words
    .slice(0, Math.max(0, words.length - length + 1))
    .map((_, index) => words.slice(index, index + length).join(' '))
}

/** In scripts without spaces each character counts as a word. */
const word = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+/gu

/**
 * Measure how alike two wordings are (Dice's coefficient).
 *
 * @param a - Word pairs of one.
 * @param b - Word pairs of the other.
 * @returns 0 where they share nothing, 1 where they share all.
 */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0
  return (2 * shared(a, b)) / (a.size + b.size)
}

/**
 * Count what two wordings share.
 *
 * @param a - Word pairs of one.
 * @param b - Word pairs of the other.
 * @returns The number of pairs in both.
 */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let count = 0
  for (const pair of small) if (large.has(pair)) count += 1
  return count
}

/** Finds in which of many texts word pairs stand, without comparing each with each. */
export type PairIndex = ReadonlyMap<string, readonly number[]>

/**
 * Index many texts by their word pairs.
 *
 * @param texts - Word pairs of each.
 * @returns For each pair the numbers of the texts that hold it.
 */
export function indexPairs(texts: ReadonlyArray<ReadonlySet<string>>): PairIndex {
  const index = new Map<string, number[]>()
  for (const [number, pairs] of texts.entries()) {
    for (const pair of pairs) {
      const numbers = index.get(pair)
      if (numbers) numbers.push(number)
      else index.set(pair, [number])
    }
  }
  return index
}

/** A pair that more texts hold tells none of them from the others; following it would compare each with each. */
const rare = 40

/**
 * Find the indexed texts that can be much like another.
 *
 * @param pairs - The other's word pairs.
 * @param index - The index.
 * @returns The numbers of the texts that share a rare pair with it, in order.
 */
export function likely(pairs: ReadonlySet<string>, index: PairIndex): number[] {
  const found = new Set<number>()
  for (const pair of pairs) {
    const numbers = index.get(pair) ?? []
    if (numbers.length <= rare) for (const number of numbers) found.add(number)
  }
  return [...found].sort((a, b) => a - b)
}

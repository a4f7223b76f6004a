/**
 * Give the pairs of neighbouring words in a text: a fingerprint of its wording that survives small changes.
 *
 * @param text - Any text.
 * @returns Its word pairs without punctuation and capitals; of a single word, the word.
 */
export function wordPairs(text: string): Set<string> {
  const words = text.normalize('NFC').toLowerCase().match(word) ?? []
  if (words.length === 1) return new Set(words)
  return new Set(words.slice(1).map((second, index) => `${words[index]} ${second}`))
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

/**
 * Count for each indexed text how many word pairs it shares with another.
 *
 * @param pairs - The other's word pairs.
 * @param index - The index.
 * @returns Counts by number of text; texts that share nothing are left out.
 */
export function countShared(pairs: ReadonlySet<string>, index: PairIndex): Map<number, number> {
  const counts = new Map<number, number>()
  for (const pair of pairs) {
    for (const number of index.get(pair) ?? []) counts.set(number, (counts.get(number) ?? 0) + 1)
  }
  return counts
}

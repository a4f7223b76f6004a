import {wordPlaces} from './block-directive.ts'

/** Finds out of each block of a page which pairs of neighbouring words stand earlier on it. */
export class RepeatedPairs {
  /** Pairs with the same letters where their words meet, each on a line. */
  private readonly pairsByEnds = new Map<string, string>()

  /**
   * Take a text that stands on the page.
   *
   * @param text - The text, after those that were taken before.
   * @returns The places, among its words, of the first words of pairs that stand in those; of pairs too that stand there only as the
   *   end of one word and the beginning of the next, since browsers may find them there.
   */
  take(text: string): number[] {
    const lower = text.toLowerCase()
    const words = wordPlaces(lower).map(({start, end}) => lower.slice(start, end))
    const pairs = words.slice(1).map((word, at) => [words[at] ?? '', word] as const)
    const repeats = pairs.flatMap((pair, at) => (this.has(pair) ? [at] : []))
    for (const pair of pairs) {
      if (this.has(pair)) continue
      const key = keyOf(pair)
      this.pairsByEnds.set(key, `${this.pairsByEnds.get(key) ?? ''}${pair[0]} ${pair[1]}\n`)
    }
    return repeats
  }

  /** Words of one letter are the ends of too many: they are taken to stand anywhere. */
  private has(pair: readonly [string, string]): boolean {
    const [first, second] = pair
    if (first.length < ends || second.length < ends) return true
    return this.pairsByEnds.get(keyOf(pair))?.includes(`${first} ${second}`) ?? false
  }
}

/** Pairs are looked for among those with the same letters where their words meet. */
const ends = 2

function keyOf([first, second]: readonly [string, string]): string {
  return first.slice(-ends) + second.slice(0, ends)
}

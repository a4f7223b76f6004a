import {wordPlaces} from './block-directive.ts'

/** Finds out of each block of a page which pairs of neighbouring words stand earlier on it. */
export class RepeatedPairs {
  private readonly pairs = new Set<string>()
  private readonly byEnds = new Map<string, Array<readonly [string, string]>>()

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
    for (const pair of pairs) this.add(pair)
    return repeats
  }

  /** Words of one letter are the ends of too many: they are not looked up. */
  private has([first, second]: readonly [string, string]): boolean {
    if (first.length < ends || second.length < ends) return true
    if (this.pairs.has(`${first} ${second}`)) return true
    const near = this.byEnds.get(keyOf(first, second)) ?? []
    return near.some(([before, after]) => before.endsWith(first) && after.startsWith(second))
  }

  private add(pair: readonly [string, string]): void {
    const [first, second] = pair
    const name = `${first} ${second}`
    if (first.length < ends || second.length < ends || this.pairs.has(name)) return
    this.pairs.add(name)
    const key = keyOf(first, second)
    const near = this.byEnds.get(key)
    if (near) near.push(pair)
    else this.byEnds.set(key, [pair])
  }
}

/** Pairs are looked for among those with the same letters where their words meet. */
const ends = 2

function keyOf(first: string, second: string): string {
  return first.slice(-ends) + second.slice(0, ends)
}

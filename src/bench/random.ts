/** Gives whole numbers below a bound. */
export type Random = (below: number) => number

/**
 * Make a source of numbers that are the same in every run (mulberry32).
 *
 * @param seed - Any whole number.
 * @returns The source.
 */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

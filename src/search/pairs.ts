/** Pairs of neighbouring words share so many lists: which pair a list means is found out in the text. */
export const pairLists = 65_536

/**
 * Give the number by which a word goes into the number of a pair (FNV-1a, 32 bits, over UTF-16 units).
 *
 * @param word - A folded word.
 * @returns A number of 32 bits.
 */
export function wordHash(word: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < word.length; index++) {
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193)
  }
  return hash >>> 0
}

/**
 * Give the list of a pair of neighbouring words.
 *
 * @param first - The first word's number.
 * @param second - The second's.
 * @returns The number of its list, below `pairLists`.
 */
export function pairList(first: number, second: number): number {
  const mixed = Math.imul(first ^ (first >>> 15), 0x2c1b3c6d) ^ Math.imul(second, 0x297a2d39)
  return ((mixed ^ (mixed >>> 16)) >>> 0) % pairLists
}

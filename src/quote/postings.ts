/**
 * Write rising numbers as a short text: differences in base 32, five bits a letter, lower-case letters at the
 * end of a number (variable byte code after Elias, in letters that need no escape in JSON).
 *
 * @param last - The number before, -1 at the beginning.
 * @param next - A larger one.
 * @returns The letters of the difference.
 */
export function encodeStep(last: number, next: number): string {
  let rest = next - last - 1
  let letters = endLetters.charAt(rest % base)
  for (rest = Math.floor(rest / base); rest > 0; rest = Math.floor(rest / base)) {
    letters = moreLetters.charAt(rest % base) + letters
  }
  return letters
}

/**
 * Read what `encodeStep` wrote.
 *
 * @param letters - The steps, one after the other, begun from -1.
 * @returns The numbers, rising.
 */
export function decodeSteps(letters: string): number[] {
  const numbers: number[] = []
  let last = -1
  let value = 0
  for (const letter of letters) {
    const end = endLetters.indexOf(letter)
    value = value * base + (end >= 0 ? end : moreLetters.indexOf(letter))
    if (end < 0) continue
    last += value + 1
    numbers.push(last)
    value = 0
  }
  return numbers
}

const base = 32
const endLetters = 'abcdefghijklmnopqrstuvwxyz012345'
const moreLetters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ6789-_'

/**
 * Choose the piece of the index that holds a word (FNV-1a, 32 bits, over UTF-16 units).
 *
 * @param word - The folded word.
 * @param pieces - How many pieces there are.
 * @returns The piece's number.
 */
export function pieceOf(word: string, pieces: number): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < word.length; index++) {
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193)
  }
  return (hash >>> 0) % pieces
}

/** A record that bears a term. */
export interface Posting {
  record: number
  /** How much the term tells of the record, 0 to 7. */
  weight: number
}

/**
 * Write a number in letters that need no escape in JSON: base 32, the last letter of a number from another set than
 * those before it, so that numbers need no sign between them (a variable byte code).
 *
 * @param value - A whole number, 0 or more.
 * @returns Its letters.
 */
export function encodeNumber(value: number): string {
  let letters = endLetters.charAt(value % base)
  for (let rest = Math.floor(value / base); rest > 0; rest = Math.floor(rest / base)) {
    letters = moreLetters.charAt(rest % base) + letters
  }
  return letters
}

/**
 * Read numbers written one after the other.
 *
 * @param letters - The letters.
 * @returns The numbers.
 */
export function decodeNumbers(letters: string): number[] {
  const numbers: number[] = []
  let value = 0
  for (let index = 0; index < letters.length; index++) {
    const digit = digits[letters.charCodeAt(index)] ?? 0
    value = value * base + (digit % base)
    if (digit >= base) continue
    numbers.push(value)
    value = 0
  }
  return numbers
}

/**
 * Read a list of records with weights, each written as its distance from the one before it, less one, times eight, plus
 * its weight (0 to 7).
 *
 * @param letters - Its letters.
 * @returns The postings, rising.
 */
export function decodePostings(letters: string): Posting[] {
  let record = -1
  return decodeNumbers(letters).map((step) => {
    record += Math.floor(step / 8) + 1
    return {record, weight: step % 8}
  })
}

/**
 * Read a list of records without weights, each written as its distance from the one before it, less one.
 *
 * @param letters - Its letters.
 * @returns The records, rising.
 */
export function decodeRecords(letters: string): number[] {
  let record = -1
  return decodeNumbers(letters).map((step) => {
    record += step + 1
    return record
  })
}

/**
 * Write a list of records without weights.
 *
 * @param records - The records, rising.
 * @returns Its letters, for `decodeRecords`.
 */
export function encodeRecords(records: readonly number[]): string {
  return records.map((record, at) => encodeNumber(record - (records[at - 1] ?? -1) - 1)).join('')
}

const base = 32
const endLetters = 'abcdefghijklmnopqrstuvwxyz012345'
const moreLetters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ6789-_'

/** By character: the digit, and 32 more where the number goes on. */
const digits = new Uint8Array(128)
for (let digit = 0; digit < base; digit++) {
  digits[endLetters.charCodeAt(digit)] = digit
  digits[moreLetters.charCodeAt(digit)] = digit + base
}

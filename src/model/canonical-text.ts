import {hash} from 'node:crypto'

/**
 * Fold every run of white space to one space and trim.
 *
 * @param text - Any text.
 * @returns The text as HTML would show it.
 */
export function foldSpace(text: string): string {
  return isFolded(text) ? text : text.replace(/\s+/gu, ' ').trim()
}

/** Most texts are folded already; to find that out takes a tenth of the time of folding them. */
function isFolded(text: string): boolean {
  return !(
    text.startsWith(' ') ||
    text.endsWith(' ') ||
    otherSpace.test(text) ||
    text.includes('  ')
  )
}

const otherSpace = /[^\S ]/

/**
 * Normalise a wording: Unicode NFC with folded white space. Two wordings are the same if these are equal.
 *
 * @param text - Any text.
 * @returns Its normal form.
 */
export function normaliseText(text: string): string {
  return foldSpace(text.normalize('NFC'))
}

/**
 * Hash a wording.
 *
 * @param text - Any text; it is normalised first.
 * @returns The SHA-256 of its normal form in UTF-8, as 64 hexadecimal digits.
 */
export function wordingHash(text: string): string {
  return hash('sha256', normaliseText(text), 'hex')
}

/**
 * Hash a wording whose white space is folded already, as that of every block is.
 *
 * @param text - Any text that `foldSpace` leaves as it is.
 * @returns What `wordingHash` gives, in half of its time.
 */
export function foldedHash(text: string): string {
  return hash('sha256', text.normalize('NFC'), 'hex')
}

/** Crockford's alphabet: no letter that is taken for a digit. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/**
 * Make the short check code of a wording, as printed in `¶34·k7f3`.
 *
 * It is a check, not an address: the first 20 bits of the hash, in four characters of Crockford's
 * base 32 (no `i`, `l`, `o`, `u`), so that it can be read aloud and typed.
 *
 * @param hash - The SHA-256 of the normalised wording, from `wordingHash`.
 * @returns Four characters.
 */
export function fingerprint(hash: string): string {
  const bits = Number.parseInt(hash.slice(0, 5), 16)
  return [15, 10, 5, 0].map((shift) => alphabet.charAt((bits >> shift) & 31)).join('')
}

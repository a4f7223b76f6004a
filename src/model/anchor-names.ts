import anyAscii from 'any-ascii'
import type {AnchorId} from './types.ts'

/** A paragraph's anchor, taken apart: `p34a` is 34 and `a`. */
export interface ParagraphAnchor {
  number: number
  letters: string
}

/**
 * Take a paragraph's anchor apart.
 *
 * @param id - An anchor.
 * @returns Its number and letters, or `undefined` where it is not of the form `p34` or `p34a`.
 */
export function parseParagraphAnchor(id: string): ParagraphAnchor | undefined {
  const match = /^p(0|[1-9]\d{0,8})([a-z]*)$/.exec(id)
  return match ? {number: Number(match[1]), letters: match[2] ?? ''} : undefined
}

/**
 * Name the block that was put in after a paragraph: `p34a` after `p34`, `p34b` after `p34a`.
 *
 * @param before - The anchor it follows; absent at the beginning of the text.
 * @param taken - Whether an anchor was ever given.
 * @returns The first anchor of the kind that was never given.
 */
export function anchorBetween(
  before: ParagraphAnchor | undefined,
  taken: (id: AnchorId) => boolean
): AnchorId {
  const number = before?.number ?? 0
  let letters = nextLetters(before?.letters ?? '')
  while (taken(`p${number}${letters}` as AnchorId)) letters = nextLetters(letters)
  return `p${number}${letters}` as AnchorId
}

/**
 * Name a heading by its words: `On the law` becomes `on-the-law`, in any script.
 *
 * @param words - The heading's words.
 * @param taken - Whether an anchor was ever given.
 * @returns An anchor that was never given, never of a paragraph's form and never of a note's (`n-`).
 */
export function headingAnchor(words: string, taken: (id: AnchorId) => boolean): AnchorId {
  const slug = slugOf(words)
  const base = slug === '' || /^(?:p?\d|n-)/.test(slug) ? `part-${slug}`.replace(/-$/, '') : slug
  let id = base
  for (let count = 2; taken(id as AnchorId); count++) id = `${base}-${count}`
  return id as AnchorId
}

const longestSlug = 60

function slugOf(words: string): string {
  const slug = anyAscii(words.normalize('NFC'))
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return slug.length <= longestSlug ? slug : slug.slice(0, longestSlug + 1).replace(/-[^-]*$/, '')
}

/** a … z, aa, ab …: counting in letters, of which none stands for nothing. */
function nextLetters(letters: string): string {
  if (letters === '') return 'a'
  const last = letters.charCodeAt(letters.length - 1)
  const head = letters.slice(0, -1)
  return letters.endsWith('z') ? `${nextLetters(head)}a` : `${head}${String.fromCharCode(last + 1)}`
}

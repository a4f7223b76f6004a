import type {Corpus} from './corpus.ts'
import {foldWord, rootOf, wordsOf} from './words.ts'

/** A word that a line's end parts, as copying from print or a scan leaves it. */
const broken = /([\p{L}\p{M}]+)[-‐]\s*\n\s*(\p{Ll}[\p{L}\p{M}]*)/gu

/**
 * Join words that were parted at the end of a line.
 *
 * Only where the texts have the joined word: elsewhere the hyphen may be the word's own, as in "anti-terrorist".
 *
 * @param quotation - A quotation.
 * @param corpus - The texts.
 * @returns The quotation with such words whole.
 */
export function withWholeWords(quotation: string, corpus: Corpus): string {
  return quotation.replace(broken, (whole, first: string, second: string) =>
    hasWord(`${first}${second}`, corpus) ? `${first}${second}` : whole
  )
}

function hasWord(word: string, {paragraphs, paragraphsByRoot, otherWordings}: Corpus): boolean {
  const normal = foldWord(word)
  const [root] = wordsOf(word).map(rootOf)
  const places = paragraphsByRoot.get(root ?? '') ?? []
  return [...places.map((index) => paragraphs[index]), ...otherWordings].some((text) =>
    text?.words.some((one) => one.normal === normal)
  )
}

import type {Corpus, IndexedParagraph} from './corpus.ts'
import {rootOf, type Word} from './words.ts'

/** So many paragraphs are compared word by word with a quotation. */
const most = 40

/**
 * Choose the paragraphs that a quotation may be from, by the words they share: comparing all would be slow.
 *
 * @param words - The quotation's words, numbers joined.
 * @param corpus - The texts.
 * @returns The paragraphs that share most, the likeliest first; among equals in order of the text.
 */
export function likelyParagraphs(words: readonly Word[], corpus: Corpus): IndexedParagraph[] {
  const shared = new Map<number, number>()
  const wordByRoot = new Map(words.map((word) => [rootOf(word), word]))
  for (const [root, word] of wordByRoot) {
    const weight = corpus.weigh(word)
    for (const paragraph of corpus.paragraphsByRoot.get(root) ?? []) {
      shared.set(paragraph, (shared.get(paragraph) ?? 0) + weight)
    }
  }
  return [...shared]
    .toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, most)
    .flatMap(([index]) => corpus.paragraphs[index] ?? [])
}

import {type Alignment, align} from './align.ts'
import type {Corpus, IndexedParagraph} from './corpus.ts'
import {rootsOf, type Word} from './words.ts'

/** A paragraph that a quotation may be from. */
export interface LikelyParagraph {
  paragraph: IndexedParagraph
  /** No alignment with the quotation has a higher score. */
  highestScore: number
  /**
   * Aligns it with the quotation, when first asked.
   *
   * @returns The alignment.
   */
  alignment(): Alignment
}

/** So many paragraphs are compared word by word with a quotation. */
const most = 40

/**
 * Choose the paragraphs that a quotation may be from, by the words they share: comparing all would be slow.
 *
 * @param words - The quotation's words, numbers joined.
 * @param corpus - The texts.
 * @returns The paragraphs that share most, the likeliest first; among equals in order of the text.
 */
export function likelyParagraphs(words: readonly Word[], corpus: Corpus): LikelyParagraph[] {
  const shared = new Map<number, number>()
  for (const [root, weight] of weightByRoot(words, corpus)) {
    for (const paragraph of corpus.paragraphsByRoot.get(root) ?? []) {
      shared.set(paragraph, (shared.get(paragraph) ?? 0) + weight)
    }
  }
  const whole = words.reduce((sum, word) => sum + corpus.weigh(word), 0)
  return [...shared]
    .toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, most)
    .flatMap(([index, weight]) => {
      const paragraph = corpus.paragraphs[index]
      return paragraph ? [likely(paragraph, weight / whole, words, corpus)] : []
    })
}

/** What the words of each root count together: all that a paragraph with that root may bear out. */
function weightByRoot(words: readonly Word[], corpus: Corpus): Map<string, number> {
  const weights = new Map<string, number>()
  for (const word of words) {
    for (const root of rootsOf(word)) {
      weights.set(root, (weights.get(root) ?? 0) + corpus.weigh(word))
    }
  }
  return weights
}

function likely(
  paragraph: IndexedParagraph,
  highestScore: number,
  words: readonly Word[],
  corpus: Corpus
): LikelyParagraph {
  let made: Alignment | undefined
  return {
    paragraph,
    highestScore,
    alignment() {
      made ??= align(words, paragraph.terms, corpus.weigh)
      return made
    }
  }
}

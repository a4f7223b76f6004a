import {align, isSame, type Step} from './align.ts'
import type {Corpus, IndexedParagraph} from './corpus.ts'
import {passageOfWords} from './exact.ts'
import {likelyParagraphs} from './likely-paragraphs.ts'
import type {Passage} from './verdict.ts'
import type {Word} from './words.ts'

/** The passage that a quotation is most like. */
export interface Nearest {
  paragraph: IndexedParagraph
  passage: Passage
  steps: readonly Step[]
  /** How much of the quotation the passage bears out, 0 to 1. */
  score: number
}

/**
 * Find the passage that a quotation is most like.
 *
 * @param words - The quotation's words, numbers joined.
 * @param corpus - The texts.
 * @returns The passage; nothing where no paragraph shares a word with it.
 */
export function nearestPassage(words: readonly Word[], corpus: Corpus): Nearest | undefined {
  let best: Omit<Nearest, 'passage'> | undefined
  for (const paragraph of likelyParagraphs(words, corpus)) {
    const {steps, score} = align(words, paragraph.terms, corpus.weigh)
    if (!best || score > best.score) {
      best = {paragraph, steps: withoutOtherSentences(steps, paragraph), score}
    }
  }
  const passage = best && passageOf(best.paragraph, best.steps)
  return best && passage ? {...best, passage} : undefined
}

function passageOf(paragraph: IndexedParagraph, steps: readonly Step[]): Passage | undefined {
  const matched = steps.flatMap((step) => step.text ?? [])
  if (matched.length === 0) return undefined
  return passageOfWords(paragraph, Math.min(...matched), Math.max(...matched) + 1, paragraph.terms)
}

/** Wrong words at either end of a quotation were added; they do not stand for words of the sentence before or after. */
function withoutOtherSentences(steps: readonly Step[], paragraph: IndexedParagraph): Step[] {
  const first = steps.findIndex(isSame)
  const last = steps.findLastIndex(isSame)
  if (first < 0) return [...steps]
  const begin = sentenceBefore(paragraph, steps[first]?.text ?? 0)
  const end = sentenceAfter(paragraph, steps[last]?.text ?? 0)
  return steps.flatMap((step, index): Step[] => {
    const outside =
      step.text !== undefined &&
      ((index < first && step.text < begin) || (index > last && step.text > end))
    if (!outside) return [step]
    return step.quote === undefined ? [] : [{kind: 'added', quote: step.quote}]
  })
}

/** Index of the first word of the sentence in which a word stands. */
function sentenceBefore({terms}: IndexedParagraph, word: number): number {
  return terms.findLastIndex((term, index) => index < word && term.endsSentence) + 1
}

function sentenceAfter({terms}: IndexedParagraph, word: number): number {
  const end = terms.findIndex((term, index) => index >= word && term.endsSentence)
  return end < 0 ? terms.length - 1 : end
}

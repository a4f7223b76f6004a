import {isSame, type Step} from './align.ts'
import type {IndexedParagraph} from './corpus.ts'
import {passageOfWords} from './exact.ts'
import type {LikelyParagraph} from './likely-paragraphs.ts'
import type {Passage} from './verdict.ts'

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
 * @param likely - The paragraphs that it may be from, the likeliest first.
 * @returns The passage; nothing where no paragraph shares a word with it.
 */
export function nearestPassage(likely: readonly LikelyParagraph[]): Nearest | undefined {
  let [best] = likely
  if (!best) return undefined
  for (const other of likely.slice(1)) {
    if (other.highestScore <= best.alignment().score) break
    if (other.alignment().score > best.alignment().score) best = other
  }
  const {paragraph} = best
  const {score, ...alignment} = best.alignment()
  const steps = withoutOtherSentences(alignment.steps, paragraph)
  const passage = passageOf(paragraph, steps)
  return passage && {paragraph, steps, score, passage}
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

import {align, type Step} from './align.ts'
import type {Corpus, IndexedParagraph} from './corpus.ts'
import {differencesOf} from './differences.ts'
import {exactPassages, indexOfWords, passageOfWords} from './exact.ts'
import {joinedPassages} from './joined.ts'
import {findOmission} from './omission.ts'
import type {Passage, Verdict} from './verdict.ts'
import {joinNumbers, type Word, wordsOf} from './words.ts'

/** From this likeness on a passage is shown as the one that was meant. */
const leastLikeness = 0.45
/** A known other wording must be nearly word for word to be named as the one quoted. */
const leastLikenessOfWording = 0.8

/**
 * Say what a quotation is, seen from the archive's texts.
 *
 * Verbatim means the same words in the same order; case, punctuation, quotation marks, dashes and line breaks
 * never matter. The first that holds is said: verbatim, a known other wording, words left out, joined from
 * several passages, altered, not in the archive.
 *
 * @param quotation - The quotation without its marks.
 * @param corpus - The texts.
 * @returns The verdict.
 */
export function checkQuotation(quotation: string, corpus: Corpus): Verdict {
  const words = wordsOf(quotation)
  if (words.length === 0) return {kind: 'absent'}
  const passages = exactPassages(words, corpus)
  if (passages.length > 0) return {kind: 'verbatim', passages}
  return (
    otherWording(words, corpus, 1) ??
    findOmission(quotation, corpus) ??
    joined(words, corpus) ??
    nearest(joinNumbers(words), corpus) ?? {kind: 'absent'}
  )
}

function joined(words: readonly Word[], corpus: Corpus): Verdict | undefined {
  const passages = joinedPassages(words, corpus)
  return passages ? {kind: 'joined', passages} : undefined
}

function nearest(words: readonly Word[], corpus: Corpus): Verdict | undefined {
  const wording = otherWording(words, corpus, leastLikenessOfWording)
  const best = nearestParagraph(words, corpus)
  if (wording && (!best || best.score < leastLikenessOfWording)) return wording
  if (!best || best.score < leastLikeness) return wording
  return {
    kind: 'altered',
    passages: [passageOf(best.paragraph, best.steps)],
    differences: differencesOf(best.steps, words, best.paragraph),
    likeness: best.score
  }
}

interface Near {
  paragraph: IndexedParagraph
  steps: readonly Step[]
  score: number
}

function nearestParagraph(words: readonly Word[], corpus: Corpus): Near | undefined {
  let best: Near | undefined
  for (const paragraph of corpus.paragraphs) {
    const {steps, score} = align(words, paragraph.terms, corpus.weigh)
    if (!best || score > best.score) best = {paragraph, steps, score}
  }
  return best?.steps.some((step) => step.text !== undefined) ? best : undefined
}

function passageOf(paragraph: IndexedParagraph, steps: readonly Step[]): Passage {
  const matched = steps.flatMap((step) => (step.text === undefined ? [] : [step.text]))
  return passageOfWords(paragraph, Math.min(...matched), Math.max(...matched) + 1, paragraph.terms)
}

/** A wording counts if the quotation is it, holds it, or is a telling part of it. */
function otherWording(words: readonly Word[], corpus: Corpus, least: number): Verdict | undefined {
  const wordings = corpus.otherWordings.filter((wording) => {
    if (least === 1) {
      const within = indexOfWords(words, wording.words) >= 0
      return (
        (within && words.length >= Math.min(3, wording.words.length)) ||
        indexOfWords(wording.words, words) === 0
      )
    }
    return align(words, wording.terms, corpus.weigh).score >= least
  })
  if (wordings.length === 0) return undefined
  return {
    kind: 'other-wording',
    wordings: wordings.map(({words: _words, terms: _terms, ...wording}) => wording),
    passages: wordings.flatMap((wording) => paragraphOf(corpus, wording.speech, wording.at))
  }
}

function paragraphOf(corpus: Corpus, speech: string, id: string): Passage[] {
  const found = corpus.paragraphs.find(
    (paragraph) => paragraph.speech === speech && paragraph.id === id
  )
  return found ? [{speech, id, text: found.text, start: 0, end: found.text.length}] : []
}

import {isSame} from './align.ts'
import {withoutAsides} from './asides.ts'
import {withWholeWords} from './broken-words.ts'
import {contractedVerdict} from './contracted.ts'
import {withoutContractions} from './contractions.ts'
import type {Corpus} from './corpus.ts'
import {differencesOf} from './differences.ts'
import {exactPassages} from './exact.ts'
import {joinedPassages} from './joined.ts'
import {
  exactWordings,
  longestWordingWithin,
  otherWordingVerdict,
  similarWordings,
  wordingsWithin
} from './known-wordings.ts'
import {likelyParagraphs} from './likely-paragraphs.ts'
import {type Nearest, nearestPassage} from './nearest.ts'
import {findOmission} from './omission.ts'
import type {Shortened, Verdict} from './verdict.ts'
import {joinNumbers, type Word, wordsOf} from './words.ts'

/** From this likeness on a passage is shown as the one that was meant. */
const leastLikeness = 0.45
/** From this likeness on the words are one passage's, though they could be put together from several. */
const onePassage = 0.8
/** Below this the passage that shares most shares too little to be shown. */
const leastNearness = 0.25

/**
 * Say what a quotation is, seen from the archive's texts.
 *
 * Verbatim means the same words in the same order; case, punctuation, quotation marks, dashes and line breaks
 * never matter, and words in square brackets are the writer's own. The first that holds is said: verbatim, a known
 * other wording, contractions, words left out, joined from several passages, altered, not in the archive.
 *
 * @param quotation - The quotation without its marks.
 * @param corpus - The texts.
 * @returns The verdict.
 */
export function checkQuotation(quotation: string, corpus: Corpus): Verdict {
  const text = withWholeWords(withoutAsides(quotation).text, corpus)
  const words = wordsOf(text)
  if (words.length === 0) return {kind: 'absent'}
  const passages = exactPassages(words, corpus)
  if (passages.length > 0) return {kind: 'verbatim', passages}
  const wordings = exactWordings(words, corpus)
  if (wordings.length > 0) return otherWordingVerdict(wordings, corpus)
  const fullWords = corpus.hasContractions ? withoutContractions(words) : words
  const contracted = contractedVerdict(fullWords, text, corpus)
  if (contracted) return contracted
  const likely = likelyParagraphs(joinNumbers(fullWords), corpus)
  const omission = findOmission(text, corpus, likely)
  return omission
    ? withWordings(omission, words, corpus)
    : inexact(text, fullWords, corpus, nearestPassage(likely))
}

function withWordings(
  verdict: Omit<Shortened, 'wordings'>,
  words: readonly Word[],
  corpus: Corpus
): Shortened {
  const [passage] = verdict.passages
  return {...verdict, wordings: passage ? wordingsWithin(words, passage, corpus) : []}
}

function inexact(
  text: string,
  words: readonly Word[],
  corpus: Corpus,
  nearest: Nearest | undefined
): Verdict {
  const terms = joinNumbers(words)
  const score = nearest?.score ?? 0
  const passages = score < onePassage ? joinedPassages(words, corpus) : undefined
  if (passages) return {kind: 'joined', passages}
  const similar = similarWordings(terms, corpus)
  if (similar.wordings.length > 0 && similar.score > score) {
    return otherWordingVerdict(similar.wordings, corpus)
  }
  if (nearest && score >= leastLikeness) return altered(text, words, nearest, corpus)
  const held = longestWordingWithin(words, corpus)
  if (held.length > 0) return otherWordingVerdict(held, corpus)
  return nearest && isTelling(nearest)
    ? {kind: 'absent', nearest: nearest.passage}
    : {kind: 'absent'}
}

function altered(
  text: string,
  words: readonly Word[],
  {paragraph, passage, steps, score}: Nearest,
  corpus: Corpus
): Verdict {
  return {
    kind: 'altered',
    passages: [passage],
    differences: differencesOf(
      steps,
      {words: joinNumbers(words), text},
      {words: paragraph.terms, text: paragraph.text}
    ),
    likeness: score,
    wordings: wordingsWithin(words, passage, corpus)
  }
}

/** Two words in common, one of them more than a particle. */
function isTelling({score, steps, paragraph}: Nearest): boolean {
  const same = steps.filter(isSame)
  const words = same.map((step) => paragraph.terms[step.text ?? -1]?.normal ?? '')
  return score >= leastNearness && words.length > 1 && words.some((word) => word.length > 3)
}

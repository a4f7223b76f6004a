import {align} from './align.ts'
import type {Corpus, IndexedWording, OtherWording} from './corpus.ts'
import {indexOfWords} from './exact.ts'
import type {Passage, Verdict} from './verdict.ts'
import type {Word} from './words.ts'

/** A wording that a quotation holds is what was quoted if it makes up so much of it. */
const leastShare = 0.75
/** A known other wording must be nearly word for word to be named as the one quoted. */
const leastLikeness = 0.7
/** A wording found in longer words is told by so many words at least, where it has as many. */
const fewestWords = 2
/** So many words of a wording tell it within words that stand in no text. */
const fewestWordsAlone = 3

/**
 * Find the known other wordings that a quotation is, is a part of, or mostly consists of, word for word.
 *
 * @param words - The quotation's words.
 * @param corpus - The texts.
 * @returns The wordings, the nearest first.
 */
export function exactWordings(words: readonly Word[], corpus: Corpus): IndexedWording[] {
  const whole = weightOf(words, corpus)
  const found = corpus.otherWordings.filter((wording) => {
    if (indexOfWords(words, wording.words) >= 0) {
      return words.length >= Math.min(fewestWords, wording.words.length)
    }
    return holds(words, wording) && weightOf(wording.words, corpus) >= leastShare * whole
  })
  return inOrder(found, words)
}

/**
 * Find the known other wordings that a quotation is nearly, word for word.
 *
 * @param words - The quotation's words, numbers joined.
 * @param corpus - The texts.
 * @returns The likeliest wordings, and how like they are.
 */
export function similarWordings(
  words: readonly Word[],
  corpus: Corpus
): {wordings: IndexedWording[]; score: number} {
  const scored = corpus.otherWordings.map((wording) => ({
    wording,
    score: align(words, wording.terms, corpus.weigh).score
  }))
  const score = scored.reduce((best, one) => Math.max(best, one.score), 0)
  const found = scored.filter((one) => one.score === score && score >= leastLikeness)
  return {
    wordings: inOrder(
      found.map(({wording}) => wording),
      words
    ),
    score
  }
}

/**
 * Find the known other wordings of a paragraph's words that a quotation holds.
 *
 * @param words - The quotation's words.
 * @param place - The paragraph.
 * @param corpus - The texts.
 * @returns The wordings, the longest first.
 */
export function wordingsWithin(
  words: readonly Word[],
  place: {speech: string; id: string},
  corpus: Corpus
): OtherWording[] {
  return plain(
    inOrder(
      corpus.otherWordings.filter(
        (wording) =>
          wording.speech === place.speech && wording.at === place.id && holds(words, wording)
      ),
      words
    )
  )
}

/**
 * Find the known other wordings that a quotation holds which stands in no text, e.g. one in another language.
 *
 * @param words - The quotation's words.
 * @param corpus - The texts.
 * @returns The longest of them.
 */
export function longestWordingWithin(words: readonly Word[], corpus: Corpus): IndexedWording[] {
  const found = corpus.otherWordings.filter(
    (wording) => wording.words.length >= fewestWordsAlone && holds(words, wording)
  )
  const longest = found.reduce((most, {words: {length}}) => Math.max(most, length), 0)
  return inOrder(
    found.filter((wording) => wording.words.length === longest),
    words
  )
}

/**
 * Say that a quotation is a known other wording.
 *
 * @param wordings - The wordings, the nearest first.
 * @param corpus - The texts.
 * @returns The verdict, with the words of the text that each wording stands for.
 */
export function otherWordingVerdict(wordings: readonly IndexedWording[], corpus: Corpus): Verdict {
  const passages = wordings.flatMap((wording) => passageOf(wording, corpus))
  return {
    kind: 'other-wording',
    wordings: plain(wordings),
    passages: [...new Map(passages.map((passage) => [keyOf(passage), passage])).values()]
  }
}

/** Words that stand in the text itself tell nothing of another wording. */
function holds(words: readonly Word[], wording: IndexedWording): boolean {
  return !wording.isInText && indexOfWords(wording.words, words) >= 0
}

function weightOf(words: readonly Word[], corpus: Corpus): number {
  return words.reduce((sum, word) => sum + corpus.weigh(word), 0)
}

/** What witnesses print comes before what the edition translates, the nearest in length before the others. */
function inOrder(wordings: readonly IndexedWording[], words: readonly Word[]): IndexedWording[] {
  const distance = (wording: IndexedWording) => Math.abs(wording.words.length - words.length)
  return wordings.toSorted(
    (a, b) => distance(a) - distance(b) || Number(a.translated) - Number(b.translated)
  )
}

/** The same words from several witnesses in one note are one wording. */
function plain(wordings: readonly IndexedWording[]): OtherWording[] {
  const byWords = new Map<string, OtherWording>()
  for (const {words, terms: _terms, isInText: _isInText, ...wording} of wordings) {
    const key = `${wording.note} ${words.map((word) => word.normal).join(' ')}`
    const known = byWords.get(key)
    byWords.set(key, known ? {...known, witness: bothWitnesses(known, wording)} : wording)
  }
  return [...byWords.values()]
}

function bothWitnesses(one: OtherWording, other: OtherWording): string {
  const remark = other.translated && !one.translated ? ' (in translation)' : ''
  return `${one.witness}; ${other.witness}${remark}`
}

function passageOf({speech, at, start, end}: OtherWording, corpus: Corpus): Passage[] {
  const found = corpus.paragraphs.find(
    (paragraph) => paragraph.speech === speech && paragraph.id === at
  )
  return found ? [{speech, id: at, text: found.text, start, end}] : []
}

function keyOf({speech, id, start, end}: Passage): string {
  return `${speech}#${id} ${start}-${end}`
}

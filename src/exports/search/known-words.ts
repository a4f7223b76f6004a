import {foldWord, multiplierOf, writtenWordsOf} from '../../quote/words.ts'
import {wordHash} from '../../search/pairs.ts'
import {termOf} from '../../search/term.ts'
import {ownCopy} from './own-copy.ts'

/** A term, and what was last counted of it: in the object itself, for millions of words are counted. */
export interface KnownTerm {
  readonly term: string
  /** The batch of records that bore it last, and its place among that one's terms. */
  batch: number
  place: number
  /** The record that bore it last, how often its text does so, and how much it tells of it. */
  record: number
  count: number
  weight: number
}

/** A word as it is compared, and what was last counted of it. */
export interface KnownWord {
  readonly word: string
  readonly term: KnownTerm
  readonly hash: number
  /** By how much it multiplies a number before it. */
  readonly times: number | undefined
  /** The batch of records that bore it last, and its place among that one's forms. */
  batch: number
  place: number
}

/** Words come again and again; the memory is emptied before it grows large. */
const mostKnown = 20_000
/** By words as they are written; nothing where they fold to nothing. */
const wordByWritten = new Map<string, KnownWord | undefined>()
const wordByLetters = new Map<string, KnownWord>()
const termByLetters = new Map<string, KnownTerm>()

/** Forgets words and what was counted of them, where many are known: only between two batches can that be done. */
export function makeRoom(): void {
  const memories = [wordByWritten, wordByLetters, termByLetters]
  if (memories.some(({size}) => size > mostKnown)) for (const memory of memories) memory.clear()
}

/**
 * Cut a text into words.
 *
 * @param text - The text.
 * @returns Its words in order; the same object for the same word until the memory is emptied.
 */
export function knownWordsOf(text: string): KnownWord[] {
  const words: KnownWord[] = []
  for (const written of writtenWordsOf(text)) {
    const known = wordByWritten.get(written) ?? learnWritten(written)
    if (known) words.push(known)
  }
  return words
}

/**
 * Give what is known of a term.
 *
 * @param term - The term.
 * @returns The same object for the same term until the memory is emptied.
 */
export function knownTerm(term: string): KnownTerm {
  const known = termByLetters.get(term)
  if (known) return known
  const made = {term, batch: 0, place: 0, record: 0, count: 0, weight: 0}
  termByLetters.set(term, made)
  return made
}

function learnWritten(written: string): KnownWord | undefined {
  const kept = ownCopy(written)
  const word = foldWord(kept)
  const known = word === '' ? undefined : (wordByLetters.get(word) ?? learnWord(word))
  wordByWritten.set(kept, known)
  return known
}

function learnWord(word: string): KnownWord {
  const term = knownTerm(termOf(word))
  const made = {word, term, hash: wordHash(word), times: multiplierOf(word), batch: 0, place: 0}
  wordByLetters.set(word, made)
  return made
}

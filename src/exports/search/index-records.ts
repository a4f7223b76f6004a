import {foldWord, multiplierOf, wholeNumber, writtenWordsOf} from '../../quote/words.ts'
import type {SearchRecord} from '../../search/index-files.ts'
import {pairList, wordHash} from '../../search/pairs.ts'
import {termOf} from '../../search/term.ts'
import {ownCopy} from './own-copy.ts'
import {WordForms} from './word-forms.ts'

/** What some records add to the index: plain data that can cross threads, many times smaller than trees. */
export interface IndexedRecords {
  /** How many records these are. */
  records: number
  /** Every term that occurs in them, once, parted by spaces. */
  terms: string
  /** Every form in which their words stand, once, parted by spaces. */
  forms: string
  /** Of each form the place of its term in `terms`, then how often it stands. */
  formCounts: Uint32Array
  /** Of each record the number of its terms; then each term's place in `terms`, times eight, plus its weight. */
  postings: Uint32Array
  /** Of each record the number of its pairs; then the list of each pair. */
  pairs: Uint16Array
}

/** The weight of a term in a record goes from 0 to this. */
const titleWeight = 7
const nameWeight = 1
/** A record of this length is neither long nor short. */
const usualLength = 80

/**
 * Take from records what the index needs of them.
 *
 * @param records - The records.
 * @param namesOf - Gives all names of a glossary entry: a record that names it is found by each.
 * @returns Their terms and pairs.
 */
export function indexRecords(
  records: readonly SearchRecord[],
  namesOf: (entry: string) => readonly string[]
): IndexedRecords {
  const numberByTerm = new Map<string, number>()
  const numberOf = (term: string) => {
    const number = numberByTerm.get(term) ?? numberByTerm.size
    numberByTerm.set(term, number)
    return number
  }
  const forms = new WordForms()
  const postings: number[] = []
  const pairs: number[] = []
  for (const record of records) {
    const words = {
      title: knownWordsOf(record.title),
      text: knownWordsOf(record.text),
      aliases: (record.aliases ?? []).flatMap(knownWordsOf)
    }
    const weights = weigh(record, words, namesOf)
    postings.push(weights.size)
    for (const [term, weight] of weights) {
      postings.push(numberOf(term) * 8 + weight)
    }
    for (const some of [words.title, words.text, words.aliases]) {
      for (const {term, word} of some) forms.add(word, numberOf(term), 1)
    }
    const lists = pairsOf(words)
    pairs.push(lists.size, ...lists)
  }
  const counted = forms.all()
  return {
    records: records.length,
    terms: [...numberByTerm.keys()].join(' '),
    forms: counted.map(([form]) => form).join(' '),
    formCounts: Uint32Array.from(counted.flatMap(([, term, times]) => [term, times])),
    postings: Uint32Array.from(postings),
    pairs: Uint16Array.from(pairs)
  }
}

/** The weight of each term: how often it stands in how long a text (Okapi BM25's saturation), most where in the title. */
function weigh(
  record: SearchRecord,
  words: RecordWords,
  namesOf: (entry: string) => readonly string[]
): Map<string, number> {
  const counts = new Map<string, number>()
  for (const {term} of words.text) counts.set(term, (counts.get(term) ?? 0) + 1)
  for (const value of values(words.text)) counts.set(value, (counts.get(value) ?? 0) + 1)
  const length = 1.2 * (0.25 + 0.75 * (words.text.length / usualLength))
  const weights = new Map<string, number>()
  for (const [term, count] of counts) {
    const raw = (count * 2.2) / (count + length)
    weights.set(term, Math.min(mostOfText(record), Math.max(1, Math.round(raw * 3))))
  }
  for (const {term} of words.title) weights.set(term, titleWeight)
  for (const value of values(words.title)) weights.set(value, titleWeight)
  for (const {term} of words.aliases) weights.set(term, titleWeight)
  for (const term of otherNames(record, namesOf)) {
    if (!weights.has(term)) weights.set(term, nameWeight)
  }
  return weights
}

/** An entry is about its name more than about the words that explain it. */
function mostOfText({kind}: SearchRecord): number {
  return kind === 'entry' ? titleWeight - 5 : titleWeight - 1
}

/** Figures with the word that multiplies them are found under their value too: "20 thousand" under 20000. */
function values(words: readonly KnownWord[]): string[] {
  const found: string[] = []
  for (const [at, {times}] of words.entries()) {
    if (times === undefined || at === 0) continue
    const before = wholeNumber(words[at - 1]?.word ?? '')
    if (before !== undefined) found.push(`${before * times}`)
  }
  return found
}

function otherNames(
  {names = []}: SearchRecord,
  namesOf: (entry: string) => readonly string[]
): Set<string> {
  const words = names.flatMap(([, , entry]) => namesOf(entry).flatMap(knownWordsOf))
  return new Set(words.map(({term}) => term))
}

function pairsOf({title, text}: RecordWords): Set<number> {
  const lists = new Set<number>()
  for (const words of [title, text]) {
    let before: number | undefined
    for (const {hash} of words) {
      if (before !== undefined) lists.add(pairList(before, hash))
      before = hash
    }
  }
  return lists
}

interface RecordWords {
  title: readonly KnownWord[]
  text: readonly KnownWord[]
  aliases: readonly KnownWord[]
}

interface KnownWord {
  word: string
  term: string
  hash: number
  /** By how much it multiplies a number before it. */
  times: number | undefined
}

/** Words come again and again; the memory is emptied before it grows large. */
const mostKnown = 20_000
/** By words as they are written; nothing where they fold to nothing. */
const knownByWritten = new Map<string, KnownWord | undefined>()
const knownByWord = new Map<string, KnownWord>()

function knownWordsOf(text: string): KnownWord[] {
  const words: KnownWord[] = []
  for (const written of writtenWordsOf(text)) {
    const known = knownByWritten.get(written) ?? learnWritten(written)
    if (known) words.push(known)
  }
  return words
}

function learnWritten(written: string): KnownWord | undefined {
  if (knownByWritten.size >= mostKnown) knownByWritten.clear()
  const kept = ownCopy(written)
  const word = foldWord(kept)
  const known = word === '' ? undefined : (knownByWord.get(word) ?? learnWord(word))
  knownByWritten.set(kept, known)
  return known
}

function learnWord(word: string): KnownWord {
  if (knownByWord.size >= mostKnown) knownByWord.clear()
  const made = {word, term: termOf(word), hash: wordHash(word), times: multiplierOf(word)}
  knownByWord.set(word, made)
  return made
}

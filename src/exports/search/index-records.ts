import {foldedWordsOf, foldWord, multiplierOf, wholeNumber} from '../../quote/words.ts'
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
      title: foldedWordsOf(record.title, folded).map(knownWord),
      text: foldedWordsOf(record.text, folded).map(knownWord),
      aliases: (record.aliases ?? []).flatMap((name) => foldedWordsOf(name, folded).map(knownWord))
    }
    const weights = weigh(record, words, namesOf)
    postings.push(weights.size)
    for (const [term, weight] of weights) {
      postings.push(numberOf(term) * 8 + weight)
    }
    for (const {term, word} of Object.values(words).flat()) forms.add(word, numberOf(term), 1)
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
  return words.flatMap(({word}, at) => {
    const times = at > 0 ? multiplierOf(word) : undefined
    const before = times === undefined ? undefined : wholeNumber(words[at - 1]?.word ?? '')
    return times !== undefined && before !== undefined ? [`${before * times}`] : []
  })
}

function otherNames(
  {names = []}: SearchRecord,
  namesOf: (entry: string) => readonly string[]
): Set<string> {
  const terms = names.flatMap(([, , entry]) =>
    namesOf(entry).flatMap((name) =>
      foldedWordsOf(name, folded).map((word) => knownWord(word).term)
    )
  )
  return new Set(terms)
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
}

/** Words come again and again; the memory is emptied before it grows large. */
const mostKnown = 20_000
const knownWords = new Map<string, KnownWord>()
const foldedByWord = new Map<string, string>()

function knownWord(part: string): KnownWord {
  const known = knownWords.get(part)
  if (known) return known
  if (knownWords.size >= mostKnown) knownWords.clear()
  const word = ownCopy(part)
  const made = {word, term: termOf(word), hash: wordHash(word)}
  knownWords.set(word, made)
  return made
}

function folded(word: string): string {
  const known = foldedByWord.get(word)
  if (known !== undefined) return known
  if (foldedByWord.size >= mostKnown) foldedByWord.clear()
  const kept = ownCopy(word)
  const made = foldWord(kept)
  foldedByWord.set(kept, made)
  return made
}

import {wholeNumber} from '../../quote/words.ts'
import type {SearchRecord} from '../../search/index-files.ts'
import {pairList, pairLists} from '../../search/pairs.ts'
import {type KnownTerm, type KnownWord, knownTerm, knownWordsOf, makeRoom} from './known-words.ts'

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
  makeRoom()
  const batch = new Batch()
  for (const record of records) batch.add(record, namesOf)
  return batch.indexed()
}

/** Numbers begin at 1, so that what was never counted is in none. */
let batches = 0
let recordsSeen = 0

/** Records whose terms, forms and pairs are gathered together. */
class Batch {
  readonly #number = ++batches
  #records = 0
  readonly #terms: string[] = []
  readonly #forms: string[] = []
  readonly #formCounts: number[] = []
  readonly #postings: number[] = []
  readonly #pairs: number[] = []

  /**
   * Add a record.
   *
   * @param record - The record.
   * @param namesOf - Gives all names of a glossary entry.
   */
  add(record: SearchRecord, namesOf: (entry: string) => readonly string[]): void {
    this.#records += 1
    recordsSeen += 1
    const title = knownWordsOf(record.title)
    const text = knownWordsOf(record.text)
    const aliases = (record.aliases ?? []).flatMap(knownWordsOf)
    const terms = weigh(record, {title, text, aliases}, namesOf)
    this.#postings.push(terms.length)
    for (const term of terms) this.#postings.push(this.#placeOf(term) * 8 + term.weight)
    for (const words of [title, text, aliases]) for (const word of words) this.#count(word)
    this.#addPairs(title, text)
  }

  /**
   * Give what was gathered.
   *
   * @returns What all records add to the index.
   */
  indexed(): IndexedRecords {
    return {
      records: this.#records,
      terms: this.#terms.join(' '),
      forms: this.#forms.join(' '),
      formCounts: new Uint32Array(this.#formCounts),
      postings: new Uint32Array(this.#postings),
      pairs: new Uint16Array(this.#pairs)
    }
  }

  #placeOf(term: KnownTerm): number {
    if (term.batch !== this.#number) {
      term.batch = this.#number
      term.place = this.#terms.push(term.term) - 1
    }
    return term.place
  }

  #count(word: KnownWord): void {
    if (word.batch !== this.#number) {
      word.batch = this.#number
      word.place = this.#forms.push(word.word) - 1
      this.#formCounts.push(this.#placeOf(word.term), 0)
    }
    const at = 2 * word.place + 1
    this.#formCounts[at] = (this.#formCounts[at] ?? 0) + 1
  }

  #addPairs(title: readonly KnownWord[], text: readonly KnownWord[]): void {
    const at = this.#pairs.push(0) - 1
    for (const words of [title, text]) {
      let before: KnownWord | undefined
      for (const word of words) {
        if (before !== undefined) this.#addPair(pairList(before.hash, word.hash))
        before = word
      }
    }
    this.#pairs[at] = this.#pairs.length - at - 1
  }

  #addPair(list: number): void {
    if (lastInList[list] === recordsSeen) return
    lastInList[list] = recordsSeen
    this.#pairs.push(list)
  }
}

/** Of each list of pairs the record that was put into it last. */
const lastInList = new Float64Array(pairLists)

interface RecordWords {
  title: readonly KnownWord[]
  text: readonly KnownWord[]
  aliases: readonly KnownWord[]
}

/** Weighs each term: how often it stands in how long a text (Okapi BM25's saturation), most where in the title. */
function weigh(
  record: SearchRecord,
  {title, text, aliases}: RecordWords,
  namesOf: (entry: string) => readonly string[]
): KnownTerm[] {
  const terms: KnownTerm[] = []
  const count = (term: KnownTerm) => {
    if (isNew(term)) terms.push(term)
    term.count += 1
  }
  for (const {term} of text) count(term)
  for (const value of values(text)) count(value)
  const length = 1.2 * (0.25 + 0.75 * (text.length / usualLength))
  const most = mostOfText(record)
  for (const term of terms) {
    const raw = (term.count * 2.2) / (term.count + length)
    term.weight = Math.min(most, Math.max(1, Math.round(raw * 3)))
  }
  for (const term of [...termsOf(title), ...values(title), ...termsOf(aliases)]) {
    if (isNew(term)) terms.push(term)
    term.weight = titleWeight
  }
  for (const [, , entry] of record.names ?? []) {
    for (const term of termsOf(namesOf(entry).flatMap(knownWordsOf))) {
      if (!isNew(term)) continue
      terms.push(term)
      term.weight = nameWeight
    }
  }
  return terms
}

/** Tells whether a term comes first in the record under way, and begins to count it. */
function isNew(term: KnownTerm): boolean {
  if (term.record === recordsSeen) return false
  term.record = recordsSeen
  term.count = 0
  return true
}

function termsOf(words: readonly KnownWord[]): KnownTerm[] {
  return words.map(({term}) => term)
}

/** An entry is about its name more than about the words that explain it. */
function mostOfText({kind}: SearchRecord): number {
  return kind === 'entry' ? titleWeight - 5 : titleWeight - 1
}

/** Figures with the word that multiplies them are found under their value too: "20 thousand" under 20000. */
function values(words: readonly KnownWord[]): KnownTerm[] {
  const found: KnownTerm[] = []
  for (const [at, {times}] of words.entries()) {
    if (times === undefined || at === 0) continue
    const before = wholeNumber(words[at - 1]?.word ?? '')
    if (before !== undefined) found.push(knownTerm(`${before * times}`))
  }
  return found
}

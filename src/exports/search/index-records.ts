import {foldedWordsOf, foldWord} from '../../quote/words.ts'
import {choiceTerm, type SearchRecord} from '../../search/index-files.ts'
import {pairList, wordHash} from '../../search/pairs.ts'
import {termOf} from '../../search/term.ts'

/** What some records add to the index: plain data that can cross threads, many times smaller than trees. */
export interface IndexedRecords {
  /** How many records these are. */
  records: number
  /** Every term that occurs in them, once, parted by spaces. */
  terms: string
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
  const postings: number[] = []
  const pairs: number[] = []
  for (const record of records) {
    const words = {
      title: foldedWordsOf(record.title, folded).map(knownWord),
      text: foldedWordsOf(record.text, folded).map(knownWord)
    }
    const weights = weigh(record, words, namesOf)
    postings.push(weights.size)
    for (const [term, weight] of weights) {
      const number = numberByTerm.get(term) ?? numberByTerm.size
      numberByTerm.set(term, number)
      postings.push(number * 8 + weight)
    }
    const lists = pairsOf(words)
    pairs.push(lists.size, ...lists)
  }
  return {
    records: records.length,
    terms: [...numberByTerm.keys()].join(' '),
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
  const length = 1.2 * (0.25 + 0.75 * (words.text.length / usualLength))
  const weights = new Map<string, number>()
  for (const [term, count] of counts) {
    const raw = (count * 2.2) / (count + length)
    weights.set(term, Math.min(titleWeight - 1, Math.max(1, Math.round(raw * 3))))
  }
  for (const {term} of words.title) weights.set(term, titleWeight)
  for (const term of otherNames(record, namesOf)) {
    if (!weights.has(term)) weights.set(term, nameWeight)
  }
  for (const term of choices(record)) weights.set(term, 0)
  return weights
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

function choices({kind, rating, sourceKind, language, year}: SearchRecord): string[] {
  return [
    ...(kind === 'paragraph' ? [] : [choiceTerm('kind', kind)]),
    ...(rating === undefined ? [] : [choiceTerm('rating', rating)]),
    ...(sourceKind === undefined ? [] : [choiceTerm('source-kind', sourceKind)]),
    ...(language === undefined ? [] : [choiceTerm('language', language)]),
    ...(year === undefined ? [] : [choiceTerm('year', year)])
  ]
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
}

interface KnownWord {
  term: string
  hash: number
}

/** Words come again and again; the memory is emptied before it grows large. */
const mostKnown = 200_000
const knownWords = new Map<string, KnownWord>()
const foldedByWord = new Map<string, string>()

function knownWord(word: string): KnownWord {
  const known = knownWords.get(word)
  if (known) return known
  if (knownWords.size >= mostKnown) knownWords.clear()
  const made = {term: termOf(word), hash: wordHash(word)}
  knownWords.set(word, made)
  return made
}

function folded(word: string): string {
  const known = foldedByWord.get(word)
  if (known !== undefined) return known
  if (foldedByWord.size >= mostKnown) foldedByWord.clear()
  const made = foldWord(word)
  foldedByWord.set(word, made)
  return made
}

import type {PairPiece, SpellingPiece, WordPiece} from '../../search/index-files.ts'
import {pairLists} from '../../search/pairs.ts'
import {encodeNumber, postingStep} from '../../search/postings.ts'
import {type IndexedRecords, shorterWord} from './index-records.ts'
import {PostingsStore} from './postings-store.ts'

/** A longer list is not worth its loading: it stands for words that are nearly everywhere. */
const longestList = 250_000
/** Below so many records the texts tell soon enough what stands side by side. */
const fewRecords = 2000
/** Pieces are of such sizes, in characters, the larger the index. */
const smallestPiece = 8_000
const largestPiece = 40_000
const mostPieces = 1500
/** A word in fewer records than one in so many is not offered to those who misspell. */
const recordsPerSpelling = 50_000
const shortestSpelling = 4
const spellingPieceSize = 20_000

/** Gathers what records bear, and gives the index in pieces. */
export class IndexBuilder {
  /** How many records it holds. */
  records = 0
  private readonly numberByTerm = new Map<string, number>()
  private readonly words = new PostingsStore()
  private readonly pairs = new PostingsStore()
  /** The last record of each list, plus one. */
  private lastOfTerm = new Uint32Array(1024)
  /** The number of records in each list, and the word that stands for its term. */
  private recordsOfTerm = new Uint32Array(1024)
  private readonly wordOfTerm: string[] = []
  private readonly lastOfPair = new Uint32Array(pairLists)

  /**
   * Add records after those that it holds.
   *
   * @param indexed - What they bear.
   */
  add({records, terms, words, postings, pairs}: IndexedRecords): void {
    const forms = words.split(' ')
    const numbers =
      terms === '' ? [] : terms.split(' ').map((term, at) => this.numberOf(term, forms[at] || term))
    let posting = 0
    let pair = 0
    for (let index = 0; index < records; index++) {
      const record = this.records
      for (let left = postings[posting++] ?? 0; left > 0; left--) {
        const value = postings[posting++] ?? 0
        this.addTerm(numbers[Math.floor(value / 8)] ?? 0, record, value % 8)
      }
      for (let left = pairs[pair++] ?? 0; left > 0; left--) this.addPair(pairs[pair++] ?? 0, record)
      this.records += 1
    }
  }

  /**
   * Give the index of words.
   *
   * @returns Pieces in order of their terms, each with its first term.
   */
  *wordPieces(): Generator<{first: string; content: WordPiece}> {
    const terms = [...this.numberByTerm.keys()].sort()
    const target = this.pieceSize(terms)
    let content: Record<string, string | 0> = {}
    let first = ''
    let size = 0
    for (const term of terms) {
      const list = listOf(this.words, this.numberByTerm.get(term) ?? 0)
      const length = term.length + 6 + (list === 0 ? 1 : list.length)
      if (size > 0 && size + length > target) {
        yield {first, content}
        content = {}
        size = 0
      }
      if (size === 0) first = term
      content[term] = list
      size += length
    }
    if (size > 0) yield {first, content}
  }

  /**
   * Tell how many lists of pairs go into one piece.
   *
   * @returns A divisor of all lists; 0 where the archive is too small to need them.
   */
  pairsInPiece(): number {
    if (this.records < fewRecords) return 0
    let size = 0
    for (let list = 0; list < pairLists; list++) size += this.pairs.sizeOf(list)
    let lists = pairLists
    while (lists > 1 && (size / pairLists) * lists > largestPiece / 2) lists /= 2
    return lists
  }

  /**
   * Give the index of pairs.
   *
   * @param inPiece - How many lists go into one piece.
   * @returns Pieces with their numbers.
   */
  *pairPieces(inPiece: number): Generator<[number: number, content: PairPiece]> {
    if (inPiece === 0) return
    for (let first = 0; first < pairLists; first += inPiece) {
      const content: Record<string, string | 0> = {}
      for (let list = first; list < first + inPiece; list++) {
        if (this.pairs.sizeOf(list) > 0) content[list] = listOf(this.pairs, list)
      }
      yield [first / inPiece, content]
    }
  }

  /**
   * Give the words of the archive, for guesses at misspelt ones: one of each term, without figures and rare words.
   *
   * @returns Pieces in order of their words, each with its first word.
   */
  *spellingPieces(): Generator<{first: string; content: SpellingPiece}> {
    const least = Math.ceil(this.records / recordsPerSpelling)
    const recordsByWord = new Map<string, number>()
    for (const [number, word] of this.wordOfTerm.entries()) {
      const records = this.recordsOfTerm[number] ?? 0
      if (records < least || word.length < shortestSpelling || /\d/.test(word)) continue
      recordsByWord.set(word, Math.max(records, recordsByWord.get(word) ?? 0))
    }
    let content: Record<string, number> = {}
    let first = ''
    let size = 0
    for (const word of [...recordsByWord.keys()].sort()) {
      if (size > spellingPieceSize) {
        yield {first, content}
        content = {}
        size = 0
      }
      if (size === 0) first = word
      content[word] = recordsByWord.get(word) ?? 0
      size += word.length + 6
    }
    if (size > 0) yield {first, content}
  }

  private pieceSize(terms: readonly string[]): number {
    let size = 0
    for (const term of terms) {
      size += term.length + 6 + this.words.sizeOf(this.numberByTerm.get(term) ?? 0)
    }
    return Math.min(largestPiece, Math.max(smallestPiece, size / mostPieces))
  }

  private numberOf(term: string, word: string): number {
    const known = this.numberByTerm.get(term)
    if (known !== undefined) {
      this.wordOfTerm[known] = shorterWord(word, this.wordOfTerm[known])
      return known
    }
    const number = this.numberByTerm.size
    this.numberByTerm.set(term, number)
    this.wordOfTerm.push(word)
    if (number >= this.lastOfTerm.length) {
      this.lastOfTerm = twiceAsLong(this.lastOfTerm)
      this.recordsOfTerm = twiceAsLong(this.recordsOfTerm)
    }
    return number
  }

  private addTerm(term: number, record: number, weight: number): void {
    const last = (this.lastOfTerm[term] ?? 0) - 1
    push(this.words, term, postingStep(last, record, weight))
    this.lastOfTerm[term] = record + 1
    this.recordsOfTerm[term] = (this.recordsOfTerm[term] ?? 0) + 1
  }

  private addPair(pair: number, record: number): void {
    const last = (this.lastOfPair[pair] ?? 0) - 1
    push(this.pairs, pair, record - last - 1)
    this.lastOfPair[pair] = record + 1
  }
}

function twiceAsLong(list: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(list.length * 2)
  longer.set(list)
  return longer
}

function push(store: PostingsStore, list: number, value: number): void {
  const letters = encodeNumber(value)
  for (let index = 0; index < letters.length; index++) store.push(list, letters.charCodeAt(index))
}

function listOf(store: PostingsStore, list: number): string | 0 {
  return store.sizeOf(list) > longestList ? 0 : store.read(list)
}

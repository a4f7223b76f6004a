import {join} from 'node:path'
import type {PairPiece, SpellingPiece, WordPiece} from '../../search/index-files.ts'
import {pairLists} from '../../search/pairs.ts'
import type {IndexedRecords} from './index-records.ts'
import {ownCopy} from './own-copy.ts'
import {type RecordList, RecordLists} from './record-lists.ts'
import {SortedRuns} from './sorted-runs.ts'
import {commonestForm, WordForms} from './word-forms.ts'

/** A longer list is not worth its loading: it stands for words that are nearly everywhere. */
const longestList = 250_000
/** Pairs help to rank, and several are looked up for one question. */
const longestListOfPair = 20_000
/** Below so many records the texts tell soon enough what stands side by side. */
const fewRecords = 2000
/** Pieces are of such sizes, in characters, the larger the index. */
const smallestPiece = 8_000
const largestPiece = 40_000
const mostPieces = 1500
/** A record in a list takes about so many. */
const lettersOfStep = 1.5
/** A word in fewer records than one in so many is not offered to those who misspell. */
const recordsPerSpelling = 50_000
const shortestSpelling = 4
const spellingPieceSize = 20_000
/** Lists are put on the disk when they take so many bytes; a term takes about so many beside its list, as does a form. */
const mostInMemory = 64 << 20
const bytesOfTerm = 150
/** Weights go from 0 to 7. */
const weights = 8

/** Gathers what records bear, and gives the index in pieces. Its memory does not grow with the archive. */
export class IndexBuilder {
  /** How many records it holds. */
  records = 0
  private readonly numberByTerm = new Map<string, number>()
  private readonly forms = new WordForms()
  private readonly words = new RecordLists(weights)
  private readonly pairs = new RecordLists(1)
  private readonly wordRuns: SortedRuns
  private readonly pairRuns: SortedRuns
  private readonly most: number
  private readonly recordsByWord = new Map<string, number>()

  /**
   * Begin without records.
   *
   * @param scratch - A folder for what is too much to hold in memory.
   * @param most - So many bytes are held in memory, at the most.
   */
  constructor(scratch: string, most = mostInMemory) {
    this.most = most
    this.wordRuns = new SortedRuns(join(scratch, 'search-words'), weights)
    this.pairRuns = new SortedRuns(join(scratch, 'search-pairs'), 1)
  }

  /**
   * Add records after those that it holds.
   *
   * @param indexed - What they bear.
   */
  add({records, terms, forms, formCounts, postings, pairs}: IndexedRecords): void {
    const numbers = this.numbersOf({terms, forms, formCounts})
    let posting = 0
    let pair = 0
    for (let index = 0; index < records; index++) {
      const record = this.records
      for (let left = postings[posting++] ?? 0; left > 0; left--) {
        const value = postings[posting++] ?? 0
        this.words.add(numbers[Math.floor(value / weights)] ?? 0, record, value % weights)
      }
      for (let left = pairs[pair++] ?? 0; left > 0; left--) {
        this.pairs.add(pairs[pair++] ?? 0, record, 0)
      }
      this.records += 1
    }
    if (this.size() > this.most) this.putOnDisk()
  }

  /**
   * Give the index of words.
   *
   * @returns Pieces in order of their terms, each with its first term.
   */
  *wordPieces(): Generator<{first: string; content: WordPiece}> {
    const target = Math.min(
      largestPiece,
      Math.max(smallestPiece, (this.words.added * lettersOfStep) / mostPieces)
    )
    let content: Record<string, string | 0> = {}
    let first = ''
    let size = 0
    for (const list of this.wordRuns.merged(this.wordsInMemory())) {
      this.offerSpelling(list)
      const letters = worthLoading(list, longestList)
      const length = list.key.length + 6 + (letters === 0 ? 1 : letters.length)
      if (size > 0 && size + length > target) {
        yield {first, content}
        content = {}
        size = 0
      }
      if (size === 0) first = list.key
      content[list.key] = letters
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
    let lists = pairLists
    while (lists > 1 && ((this.pairs.added * lettersOfStep) / pairLists) * lists > largestPiece / 2)
      lists /= 2
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
    let piece = 0
    let content: Record<string, string | 0> = {}
    for (const list of this.pairRuns.merged(this.pairsInMemory())) {
      const number = Number(list.key)
      for (; number >= (piece + 1) * inPiece; piece++) {
        yield [piece, content]
        content = {}
      }
      content[number] = worthLoading(list, longestListOfPair)
    }
    for (; piece < pairLists / inPiece; piece++) {
      yield [piece, content]
      content = {}
    }
  }

  /**
   * Give the words of the archive, for guesses at misspelt ones: of each term the form that stands most often, without figures and rare words.
   *
   * @param keyOf - Gives by what words are put in order.
   * @returns Pieces in that order, each with its first key; nothing before all pieces of words were given.
   */
  *spellingPieces(
    keyOf: (word: string) => string
  ): Generator<{first: string; content: SpellingPiece}> {
    let content: Record<string, number> = {}
    let first = ''
    let size = 0
    const words = [...this.recordsByWord.keys()].map((word) => ({word, key: keyOf(word)}))
    words.sort((a, b) => compare(a.key, b.key) || compare(a.word, b.word))
    for (const {word, key} of words) {
      if (size > spellingPieceSize) {
        yield {first, content}
        content = {}
        size = 0
      }
      if (size === 0) first = key
      content[word] = this.recordsByWord.get(word) ?? 0
      size += word.length + 6
    }
    if (size > 0) yield {first, content}
  }

  private size(): number {
    return (
      this.words.size + this.pairs.size + bytesOfTerm * (this.numberByTerm.size + this.forms.size)
    )
  }

  private putOnDisk(): void {
    this.wordRuns.write(this.wordsInMemory())
    this.pairRuns.write(this.pairsInMemory())
    this.words.clear()
    this.pairs.clear()
    this.numberByTerm.clear()
    this.forms.clear()
  }

  private *wordsInMemory(): Generator<RecordList> {
    const forms = this.forms.byTerm()
    for (const key of [...this.numberByTerm.keys()].sort()) {
      const number = this.numberByTerm.get(key) ?? 0
      yield {key, forms: forms[number] ?? '', ...this.words.read(number)}
    }
  }

  private *pairsInMemory(): Generator<RecordList> {
    for (let list = 0; list < pairLists; list++) {
      if (this.pairs.countOf(list) === 0) continue
      yield {key: `${list}`.padStart(digitsOfPair, '0'), forms: '', ...this.pairs.read(list)}
    }
  }

  private offerSpelling({forms, records}: RecordList): void {
    const least = Math.ceil(this.records / recordsPerSpelling)
    const word = commonestForm(forms)
    if (word === undefined || records < least || word.length < shortestSpelling || /\d/.test(word))
      return
    this.recordsByWord.set(word, Math.max(records, this.recordsByWord.get(word) ?? 0))
  }

  /** Gives the number of each term, and counts its forms: who knows a form knows its term, which need not be looked up. */
  private numbersOf({
    terms,
    forms,
    formCounts
  }: Pick<IndexedRecords, 'terms' | 'forms' | 'formCounts'>): number[] {
    const words = terms === '' ? [] : terms.split(' ')
    const numbers = new Array<number>(words.length).fill(none)
    const numberAt = (place: number) => {
      const known = numbers[place] ?? none
      if (known !== none) return known
      const number = this.numberOf(words[place] ?? '')
      numbers[place] = number
      return number
    }
    for (const [at, form] of forms === '' ? [] : forms.split(' ').entries()) {
      const place = formCounts[2 * at] ?? 0
      const times = formCounts[2 * at + 1] ?? 0
      const known = this.forms.count(form, times)
      if (known === undefined) this.forms.add(form, numberAt(place), times)
      else numbers[place] = known
    }
    for (const place of words.keys()) numberAt(place)
    return numbers
  }

  private numberOf(term: string): number {
    const known = this.numberByTerm.get(term)
    if (known !== undefined) return known
    const number = this.numberByTerm.size
    this.numberByTerm.set(ownCopy(term), number)
    return number
  }
}

const digitsOfPair = 5
const none = -1

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}

function worthLoading({letters}: RecordList, longest: number): string | 0 {
  return letters.length > longest ? 0 : letters
}

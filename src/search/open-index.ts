import {type Facets, readFacets} from './facets.ts'
import {
  type ListedSpeech,
  type PairPiece,
  type RecordBlock,
  recordsInBlock,
  type SearchColumns,
  type SearchManifest,
  type SearchRecord,
  type SpeechList,
  type SpellingPiece,
  searchPaths,
  speechesInList,
  type WordPiece
} from './index-files.ts'
import {type Load, loadOnce, type Once} from './load-once.ts'
import {pairLists} from './pairs.ts'
import {decodePostings, decodeRecords, type Posting} from './postings.ts'

/** Said of lists that are too long to be worth their loading. */
export const tooMany = 'too many'

/** The records of a term. */
export type Postings = readonly Posting[] | typeof tooMany

/** A record with the speech it belongs to; what speeches share belongs to none. */
export interface PlacedRecord {
  record: SearchRecord
  speech?: ListedSpeech
  /** All names of the entries that the record names. */
  names: RecordBlock['names']
}

/** The index of an archive, of which only what is asked for is loaded, and each file once. */
export interface SearchIndex {
  manifest: SearchManifest
  /** Gives the records of a term. */
  postings(term: string): Promise<Postings>
  /** Tells how many kilobytes the records of terms cost to load, with their neighbours. */
  costOf(terms: readonly string[]): number
  /** Gives the terms that begin so, and lie near the first of them. */
  termsBeginning(start: string): Promise<ReadonlyMap<string, Postings>>
  /** Gives the records that have a pair of words side by side, and some others. */
  pair(list: number): Promise<readonly number[] | typeof tooMany>
  /** Gives the speech that a record belongs to. */
  speechOf(record: number): Promise<ListedSpeech | undefined>
  /** Gives a speech by its place among all, from 0. */
  speechAt(place: number): Promise<ListedSpeech | undefined>
  /** Gives the place of a speech among all, from 0. */
  placeOf(id: string): Promise<number | undefined>
  /** Gives all speeches; for small archives only. */
  allSpeeches(): Promise<readonly ListedSpeech[]>
  /** Gives by what results are narrowed. */
  facets(): Promise<Facets>
  /** Gives words that begin with a letter, with the number of records that bear each. */
  spellings(letter: string): Promise<ReadonlyMap<string, number>>
  /** Gives words that begin so from their second letter on, with the number of records that bear each. */
  wordsLackingFirst(start: string): Promise<ReadonlyMap<string, number>>
  /** Gives a record itself. */
  record(record: number): Promise<PlacedRecord | undefined>
}

/**
 * Open the index of an archive.
 *
 * @param load - Loads a file.
 * @returns The index, when its first file is there.
 */
export async function openIndex(load: Load): Promise<SearchIndex> {
  const once = loadOnce(load)
  const manifest = await once<SearchManifest>(searchPaths.manifest)
  const terms = termReader(manifest, once)
  const speeches = speechReader(manifest, once)
  let facets: Promise<Facets> | undefined
  return {
    manifest,
    ...terms,
    ...speeches,
    pair: (list) => pairOf(list, manifest, once),
    facets: () => {
      facets ??= once<SearchColumns>(searchPaths.columns).then((columns) =>
        readFacets(columns, manifest)
      )
      facets.catch(() => {
        facets = undefined
      })
      return facets
    },
    spellings: (letter) =>
      wordsFrom(letter, (word) => word, manifest.spellings, searchPaths.spellings, once),
    wordsLackingFirst: (start) =>
      wordsFrom(start, (word) => word.slice(1), manifest.tails, searchPaths.tails, once),
    record: async (number) => placeRecord(number, await speeches.speechOf(number), manifest, once)
  }
}

function termReader(
  {pieces}: SearchManifest,
  once: Once
): Pick<SearchIndex, 'postings' | 'costOf' | 'termsBeginning'> {
  const pieceOf = (term: string) =>
    lastAtMost(pieces.length, (index) => (pieces[index]?.[0] ?? '') <= term)
  const piece = (number: number) => once<WordPiece>(searchPaths.words(number))
  return {
    costOf: (terms) =>
      [...new Set(terms.map(pieceOf))].reduce((sum, number) => sum + (pieces[number]?.[1] ?? 0), 0),
    async postings(term) {
      if (pieces.length === 0) return []
      const content = await piece(pieceOf(term))
      return read(Object.hasOwn(content, term) ? content[term] : '')
    },
    async termsBeginning(start) {
      if (pieces.length === 0) return new Map()
      const content = await piece(pieceOf(start))
      const found = Object.keys(content).filter((term) => term.startsWith(start))
      return new Map(found.map((term) => [term, read(content[term])]))
    }
  }
}

function read(letters: string | 0 | undefined): Postings {
  return letters === 0 ? tooMany : decodePostings(letters ?? '')
}

async function pairOf(
  list: number,
  {pairsInPiece}: SearchManifest,
  once: Once
): Promise<readonly number[] | typeof tooMany> {
  if (pairsInPiece === 0 || list >= pairLists) return tooMany
  const content = await once<PairPiece>(searchPaths.pairs(Math.floor(list / pairsInPiece)))
  const letters = content[list]
  return letters === 0 ? tooMany : decodeRecords(letters ?? '')
}

function speechReader(
  {lists, shared}: SearchManifest,
  once: Once
): Pick<SearchIndex, 'speechOf' | 'speechAt' | 'placeOf' | 'allSpeeches'> {
  const list = async (number: number) =>
    lists.length === 0 ? [] : (await once<SpeechList>(searchPaths.list(number))).speeches
  return {
    async speechOf(record) {
      if (record >= shared) return undefined
      const number = lastAtMost(lists.length, (index) => (lists[index]?.[0] ?? 0) <= record)
      const speeches = await list(number)
      return speeches[lastAtMost(speeches.length, (at) => (speeches[at]?.first ?? 0) <= record)]
    },
    async speechAt(place) {
      return (await list(Math.floor(place / speechesInList)))[place % speechesInList]
    },
    async placeOf(id) {
      const number = lastAtMost(lists.length, (index) => (lists[index]?.[1] ?? '') <= id)
      const at = (await list(number)).findIndex((speech) => speech.id === id)
      return at < 0 ? undefined : number * speechesInList + at
    },
    async allSpeeches() {
      return (await Promise.all(lists.map((_list, number) => list(number)))).flat()
    }
  }
}

async function placeRecord(
  number: number,
  speech: ListedSpeech | undefined,
  {shared}: SearchManifest,
  once: Once
): Promise<PlacedRecord | undefined> {
  const index = number - (speech?.first ?? shared)
  const block = Math.floor(index / recordsInBlock)
  const path = speech ? searchPaths.speechBlock(speech.id, block) : searchPaths.sharedBlock(block)
  const {records, names} = await once<RecordBlock>(path)
  const record = records[index % recordsInBlock]
  return record && {record, names, ...(speech ? {speech} : {})}
}

/** Loads the pieces of a list of words in which the keys of some begin so. */
async function wordsFrom(
  start: string,
  keyOf: (word: string) => string,
  firsts: readonly string[],
  pathOf: (piece: number) => string,
  once: Once
): Promise<ReadonlyMap<string, number>> {
  const from = lastAtMost(firsts.length, (index) => (firsts[index] ?? '') <= start)
  const to = firsts.findLastIndex((key) => key.startsWith(start))
  const found = new Map<string, number>()
  for (let piece = from; piece < firsts.length && piece <= Math.max(from, to); piece++) {
    const words = await once<SpellingPiece>(pathOf(piece))
    for (const [word, records] of Object.entries(words)) {
      if (keyOf(word).startsWith(start)) found.set(word, records)
    }
  }
  return found
}

/** Finds the last index for which something holds that holds up to some index; 0 where it holds for none. */
function lastAtMost(count: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = count - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (holds(middle)) low = middle
    else high = middle - 1
  }
  return low
}

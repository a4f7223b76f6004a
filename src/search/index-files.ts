/** What can be found. */
export type FoundKind =
  | 'speech'
  | 'paragraph'
  | 'claim'
  | 'context'
  | 'term'
  | 'variant'
  | 'source'
  | 'entry'
  | 'event'

/** One thing that can be found, as readers see it. */
export interface SearchRecord {
  kind: FoundKind
  /** Where it is: a path from the site's root, with a fragment or without. */
  link: string
  /** Its name; empty for paragraphs. */
  title: string
  /** The words that are searched beside the title. */
  text: string
  /** Of paragraphs the printed number. */
  number?: string
  /** Of claims the rating. */
  rating?: string
  /** Of sources who speaks in them. */
  sourceKind?: string
  /** The language of the text, where it is not the site's own. */
  language?: string
  /** Of sources and events the year. */
  year?: string
  /** Stretches of the text that name a glossary entry, in UTF-16 code units. */
  names?: ReadonlyArray<readonly [start: number, end: number, entry: string]>
}

/** A file of records: `recordsInBlock` of them, the last file of a speech fewer. */
export interface RecordBlock {
  records: readonly SearchRecord[]
  /** All names of the entries that the records name, by entry. */
  names: Readonly<Record<string, readonly string[]>>
}

/** So many records lie in one file. */
export const recordsInBlock = 16

/** `search/index.json`: what is loaded first. Records are numbered along the speeches; what speeches share comes last. */
export interface SearchManifest {
  /** How many records there are. */
  records: number
  /** Number of the first record that belongs to no speech. */
  shared: number
  speeches: number
  /** Length of all speeches' wording in UTF-16 units. */
  textSize: number
  /** The first record and the first speech of each list of speeches. */
  lists: ReadonlyArray<readonly [first: number, id: string]>
  /** The first term of each piece of the index of words, and the piece's size in kilobytes. */
  pieces: ReadonlyArray<readonly [term: string, kilobytes: number]>
  /** How many lists of pairs a piece of the index of pairs holds; 0 where there is no such index. */
  pairsInPiece: number
}

/** `search/words/<n>.json`: by term the records that bear it; 0 where it stands in too many to tell anything. */
export type WordPiece = Readonly<Record<string, string | 0>>

/** `search/pairs/<n>.json`: by the number of a list of pairs the records in it; 0 where there are too many. */
export type PairPiece = Readonly<Record<string, string | 0>>

/** `search/speeches/<n>.json`: the speeches, in order of their records. */
export interface SpeechList {
  speeches: readonly ListedSpeech[]
}

/** A speech in the list. */
export interface ListedSpeech {
  id: string
  title: string
  speaker: string
  date: string
  language: string
  /** Number of its first record, how many it has, and how many of the first are its title and paragraphs. */
  first: number
  records: number
  paragraphs: number
  /** Length of its wording in UTF-16 units. */
  size: number
}

/** `search/columns.json`: by what results are narrowed, speech by speech in order. */
export interface SpeechColumns {
  first: readonly number[]
  /** Index into `speakers`. */
  speaker: readonly number[]
  year: readonly string[]
  /** Index into `languages`. */
  language: readonly number[]
  speakers: readonly string[]
  languages: readonly string[]
}

/** By what else than the speech results are narrowed; each choice is a term of the index of words. */
export type RecordChoice = 'kind' | 'rating' | 'source-kind' | 'year' | 'language'

/**
 * Name the term under which the records of a choice are indexed. No word holds an equals sign.
 *
 * @param choice - By what results are narrowed.
 * @param value - What is wanted.
 * @returns The term.
 */
export function choiceTerm(choice: RecordChoice, value: string): string {
  return `=${choice}:${value}`
}

/** So many speeches are in one list. */
export const speechesInList = 100

/** Where the files lie in the site. */
export const searchPaths = {
  manifest: 'search/index.json',
  columns: 'search/columns.json',
  list: (list: number) => `search/speeches/${list}.json`,
  words: (piece: number) => `search/words/${piece}.json`,
  pairs: (piece: number) => `search/pairs/${piece}.json`,
  sharedBlock: (block: number) => `search/shared/${block}.json`,
  speechBlock: (speech: string, block: number) => `${speech}/search/${block}.json`
}

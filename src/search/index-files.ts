/** What can be found; columns name a kind by its place in this list. */
export const foundKinds = [
  'speech',
  'paragraph',
  'claim',
  'context',
  'term',
  'variant',
  'source',
  'entry',
  'event'
] as const

/** One of what can be found. */
export type FoundKind = (typeof foundKinds)[number]

/** One thing that can be found, as readers see it. */
export interface SearchRecord {
  kind: FoundKind
  /** Where it is: a path from the site's root, with a fragment or without. */
  link: string
  /** Its name; empty for paragraphs. */
  title: string
  /** The words that are searched beside the title. */
  text: string
  /** Of entries other names, in every language and spelling. */
  aliases?: readonly string[]
  /** Of paragraphs the printed number. */
  number?: string
  /** Of paragraphs, where links can lead to their words: the pairs of words that stand earlier on the page (`encodeRecords`). */
  repeats?: string
  /** Of claims the rating. */
  rating?: string
  /** Of sources who speaks in them. */
  sourceKind?: string
  /** Of sources the language. */
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
  /** The first word of each piece of the list of words. */
  spellings: readonly string[]
  /** The same words without their first letter: the first word of each piece of their list. */
  tails: readonly string[]
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

/**
 * `search/columns.json`: by what results are narrowed. Numbers are written one after the other (`encodeNumber`), so that
 * it stays small for many speeches.
 */
export interface SearchColumns {
  speakers: readonly string[]
  years: readonly string[]
  languages: readonly string[]
  ratings: readonly string[]
  sourceKinds: readonly string[]
  /**
   * Of each speech: places in `speakers`, `years` and `languages`; how many paragraphs and headings it has; how many runs
   * its notes form, and of each run the place of its kind, that of its rating plus one (0 for none), its length.
   */
  speeches: string
  /**
   * Of each run of what speeches share: place of its kind; places of its source kind, year and language, each plus one (0
   * for none); its length.
   */
  shared: string
}

/**
 * `search/spellings/<n>.json`: words of the archive with the number of records in which a form of each stands, in their
 * order; `search/tails/<n>.json`: the same in the order of their letters from the second on.
 */
export type SpellingPiece = Readonly<Record<string, number>>

/** So many speeches are in one list. */
export const speechesInList = 16

/** Where the files lie in the site. */
export const searchPaths = {
  manifest: 'search/index.json',
  columns: 'search/columns.json',
  list: (list: number) => `search/speeches/${list}.json`,
  words: (piece: number) => `search/words/${piece}.json`,
  pairs: (piece: number) => `search/pairs/${piece}.json`,
  spellings: (piece: number) => `search/spellings/${piece}.json`,
  tails: (piece: number) => `search/tails/${piece}.json`,
  sharedBlock: (block: number) => `search/shared/${block}.json`,
  speechBlock: (speech: string, block: number) => `${speech}/search/${block}.json`
}

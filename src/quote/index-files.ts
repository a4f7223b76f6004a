import type {OtherWording} from './corpus.ts'

/** `check/index.json`: what a reader's browser loads first. */
export interface IndexManifest {
  /** How many speeches and paragraphs the archive has. */
  speeches: number
  paragraphs: number
  /** Number of the first paragraph of each list of speeches, `check/speeches/<n>.json`. */
  lists: readonly number[]
  /** How many pieces the index of words has, `check/words/<n>.json`; 0 where the texts are loaded whole. */
  wordPieces: number
}

/** `check/speeches/<n>.json`: which speech a paragraph belongs to. */
export interface SpeechList {
  /** The speeches in order of their paragraphs. */
  speeches: readonly ListedSpeech[]
}

/** A speech with the number of its first paragraph and the length of its wording in UTF-16 units. */
export interface ListedSpeech {
  id: string
  first: number
  size: number
}

/** `check/words/<n>.json`: by word, the paragraphs that hold it; 0 for words in too many to tell anything. */
export type WordPiece = Readonly<Record<string, string | 0>>

/** `<speech>/quotations.json`: what quotations are compared with. */
export interface SpeechTexts {
  id: string
  title: string
  speaker: string
  date: string
  language: string
  /** Its page, as a path from the site's root; a paragraph is at its anchor there. */
  page: string
  /** Paragraphs in order: anchor, printed number, wording, fingerprint. */
  paragraphs: ReadonlyArray<
    readonly [id: string, number: string | null, text: string, fingerprint: string]
  >
  wordings: readonly NotedWording[]
  claims: readonly QuotableClaim[]
}

/** Another wording, with the note that tells of it: a path from the site's root. */
export interface NotedWording extends OtherWording {
  link: string
}

/** A rated claim: the words of a paragraph that it hangs on, the claim, its rating and its page. */
export interface QuotableClaim {
  at: string
  start: number
  end: number
  claim: string
  rating: string
  link: string
}

/** Where the files of the index lie in the site. */
export const indexPaths = {
  manifest: 'check/index.json',
  speeches: (list: number) => `check/speeches/${list}.json`,
  words: (piece: number) => `check/words/${piece}.json`,
  texts: (speech: string) => `${speech}/quotations.json`
}

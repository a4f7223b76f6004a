import type {OtherWording} from './corpus.ts'

/** `check/index.json`: what a reader's browser loads first. */
export interface IndexManifest {
  /** How many paragraphs the archive has. */
  paragraphs: number
  /** Number of the first paragraph of each list of speeches, `check/speeches/<n>.json`. */
  lists: readonly number[]
  /** How many pieces the index of words has, `check/words/<n>.json`; 0 where the texts are loaded whole. */
  wordPieces: number
}

/** `check/speeches/<n>.json`: which speech a paragraph belongs to. */
export interface SpeechList {
  /** Each speech with the number of its first paragraph, rising. */
  speeches: ReadonlyArray<{id: string; first: number}>
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
  /** Paragraphs in order: anchor, printed number, wording. */
  paragraphs: ReadonlyArray<readonly [id: string, number: string | null, text: string]>
  wordings: readonly OtherWording[]
  /** Rated claims: the paragraph, the note's name, the claim and its rating. */
  claims: ReadonlyArray<{at: string; slug: string; claim: string; rating: string}>
}

/** Where the files of the index lie in the site. */
export const indexPaths = {
  manifest: 'check/index.json',
  speeches: (list: number) => `check/speeches/${list}.json`,
  words: (piece: number) => `check/words/${piece}.json`,
  texts: (speech: string) => `${speech}/quotations.json`
}

import type {OtherWording} from './corpus.ts'

/** `<speech>/quotations.json`: what quotations are compared with. */
export interface SpeechTexts {
  id: string
  title: string
  speaker: string
  date: string
  language: string
  /** Its page, as a path from the site's root; a paragraph is at its anchor there. */
  page: string
  /**
   * Paragraphs in order: anchor, printed number, wording, fingerprint; and, where links can lead to their words, the pairs of words
   * that stand earlier on the page (as the search index writes lists).
   */
  paragraphs: ReadonlyArray<
    readonly [
      id: string,
      number: string | null,
      text: string,
      fingerprint: string,
      repeats?: string | null
    ]
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

/**
 * Name the file of a speech's texts.
 *
 * @param speech - The speech.
 * @returns Its path from the site's root.
 */
export function textsPath(speech: string): string {
  return `${speech}/quotations.json`
}

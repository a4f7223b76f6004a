import type {Corpus} from './corpus.ts'
import type {SpeechTexts} from './speech-texts.ts'

/** What a quotation is to be compared with. */
export interface Candidates {
  corpus: Corpus
  /** The speeches it was made from. */
  speeches: readonly SpeechTexts[]
  /** Whether no speech could be chosen, since all words of the quotation stand in too many paragraphs. */
  tooCommon: boolean
}

/** The archive's texts as far as they were needed. */
export interface Library {
  /** How many speeches the archive has. */
  speeches: number
  /** Whether all texts are loaded at once, so that nothing more is asked of the server. */
  isWhole: boolean
  /**
   * Gives the speeches that a quotation may come from.
   *
   * @param quotation - The quotation.
   * @returns Their texts.
   */
  candidatesFor(quotation: string): Promise<Candidates>
}

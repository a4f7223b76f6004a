import type {Mention} from './find-mentions.ts'
import type {Shared, Speech, SpeechRecord} from './types.ts'

/** What the page of one speech is drawn from; nothing of another speech. */
export interface DrawnSpeech {
  speech: Speech
  shared: Shared
  /** Where the text names glossary entries. */
  mentions: readonly Mention[]
  /** Set where the site also holds the speech as a PDF. */
  printed?: true
}

/** All that the pages and exports of one speech are made from. */
export interface SpeechContext extends DrawnSpeech {
  record: SpeechRecord
}

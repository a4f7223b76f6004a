import type {Mention} from './find-mentions.ts'
import type {Shared, Speech, SpeechRecord} from './types.ts'

/** All that the pages and exports of one speech are made from; nothing of another speech. */
export interface SpeechContext {
  speech: Speech
  record: SpeechRecord
  shared: Shared
  /** Where the text names glossary entries. */
  mentions: readonly Mention[]
  /** Set where the site also holds the speech as a PDF. */
  printed?: true
}

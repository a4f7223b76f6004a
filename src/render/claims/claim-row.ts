import type {NoteRecord, SpeechRecord} from '../../model/types.ts'

/** A claim with the speech it belongs to. */
export interface ClaimRow {
  speech: SpeechRecord
  note: NoteRecord
}

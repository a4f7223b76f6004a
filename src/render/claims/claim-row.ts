import {PlacedNote} from '../../model/placed-note.ts'
import type {Archive, NoteRecord, SpeechRecord} from '../../model/types.ts'

/** A claim with the speech it belongs to. */
export interface ClaimRow {
  readonly speech: SpeechRecord
  readonly note: NoteRecord
}

/**
 * List the claims of an archive.
 *
 * @param archive - The archive.
 * @returns Each with its speech, in the order of the speeches and their texts.
 */
export function claimRows({speeches}: Pick<Archive, 'speeches'>): ClaimRow[] {
  return speeches.flatMap((speech) =>
    speech.notes.flatMap(({kind}, place) =>
      kind === 'claim' ? [new PlacedNote(speech, place)] : []
    )
  )
}

/**
 * Give claims without their speeches.
 *
 * @param rows - The claims.
 * @returns The claims, one after the other: of a large archive not all are in memory at once.
 */
export function* notesOf(rows: Iterable<ClaimRow>): Generator<NoteRecord> {
  for (const {note} of rows) yield note
}

import {address, noteId, paths} from '../../model/paths.ts'
import type {SpeechContext} from '../../model/speech-context.ts'
import type {Block, Note} from '../../model/types.ts'
import {codePoints} from '../code-points.ts'

/** A note with what its rows need. */
export interface NoteItem<Kind extends Note = Note> {
  note: Kind
  block: Block | undefined
  context: SpeechContext
}

/**
 * Give the notes of a speech with their blocks.
 *
 * @param context - The speech.
 * @returns An item a note, in the order of the text.
 */
export function noteItems(context: SpeechContext): NoteItem[] {
  const blockById = new Map(context.speech.blocks.map((block) => [block.id, block]))
  return context.speech.notes.map((note) => ({note, block: blockById.get(note.at), context}))
}

/** What the tables on notes refer to. */
export const ofNote = [
  {columns: ['speech', 'note'], table: 'notes', to: ['speech', 'slug']}
] as const

/**
 * Count where a stretch of a block begins or ends.
 *
 * @param block - The block.
 * @param unit - A UTF-16 unit of its text.
 * @returns The code points before it.
 */
export function offsetIn(block: Block | undefined, unit: number | undefined): number | undefined {
  return block === undefined || unit === undefined ? undefined : codePoints(block.text, unit)
}

/**
 * Give the permanent address of a note on its speech's page.
 *
 * @param item - The note.
 * @returns The address.
 */
export function noteUrl({note, context}: NoteItem): string {
  const {speech, shared} = context
  return address(shared.settings.origin, paths.speech(speech.id), noteId(note.slug))
}

import type {NoteView} from './note-views.ts'

/**
 * Find the note before or after another; where none is open, after the words at the top of the window.
 *
 * @param notes - The notes that are shown.
 * @param from - The note that is open.
 * @param step - 1 for the next, -1 for the one before.
 * @returns The note; nothing at either end.
 */
export function neighbour(
  notes: readonly NoteView[],
  from: NoteView | undefined,
  step: 1 | -1
): NoteView | undefined {
  if (from) return notes[notes.indexOf(from) + step]
  const below = notes.findIndex(({marker}) => (marker?.getBoundingClientRect().top ?? 0) >= 0)
  if (below < 0) return step === 1 ? undefined : notes.at(-1)
  return notes[step === 1 ? below : below - 1]
}

import {type NoteView, slugsOf} from './note-views.ts'
import type {ViewState} from './view-state.ts'

/**
 * Tell whether a note is shown.
 *
 * @param note - The note.
 * @param state - How the page is shown.
 * @returns Whether depth and filters let it through.
 */
export function isShown(
  note: Pick<NoteView, 'kind' | 'rating' | 'topics' | 'at'>,
  state: ViewState
): boolean {
  if (state.depth === 'text' || state.notes === 'off') return false
  if (state.depth === 'help' && note.kind !== 'context' && note.kind !== 'term') return false
  return (
    (state.kind === '' || note.kind === state.kind) &&
    (state.rating === '' || note.rating === state.rating) &&
    (state.topic === '' || note.topics.includes(state.topic)) &&
    (state.at === '' || note.at === state.at)
  )
}

/**
 * Show the notes that pass, with their markers and the lines under their words; hide the others.
 *
 * @param notes - All notes.
 * @param state - How the page is shown.
 * @returns Those that are shown.
 */
export function showNotes(notes: readonly NoteView[], state: ViewState): NoteView[] {
  const shown = notes.filter((note) => isShown(note, state))
  const kindBySlug = new Map(shown.map((note) => [note.slug, note.kind]))
  for (const note of notes) {
    const hidden = !kindBySlug.has(note.slug)
    note.element.hidden = hidden
    if (note.marker) note.marker.hidden = hidden
  }
  for (const mark of document.querySelectorAll<HTMLElement>('mark[data-notes]')) {
    underline(mark, kindBySlug)
  }
  return shown
}

/** A line for each of the first two notes shown, as the build draws them. */
function underline(mark: HTMLElement, kindBySlug: ReadonlyMap<string, string>): void {
  const [first, second] = slugsOf(mark).flatMap((slug) => kindBySlug.get(slug) ?? [])
  mark.className = [first ? `on-${first}` : '', second ? `also-${second}` : '']
    .filter(Boolean)
    .join(' ')
}

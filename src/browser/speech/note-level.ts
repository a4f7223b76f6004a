import type {Level} from './margin.ts'
import type {NoteView} from './note-views.ts'

/** What is hidden at the lower levels. */
export const foldable = '.note-lead, .note-evidence'

/**
 * Show more or less of a note that is not open.
 *
 * @param note - The note.
 * @param level - How much.
 */
export function setLevel(note: NoteView, level: Level): void {
  note.element.dataset.level = String(level)
  const isFolded = level < 2 && !note.element.classList.contains('is-open')
  for (const part of note.element.querySelectorAll(foldable)) {
    if (isFolded) part.setAttribute('hidden', 'until-found')
    else part.removeAttribute('hidden')
  }
}

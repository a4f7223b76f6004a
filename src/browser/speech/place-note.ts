import {element} from '../site/element.ts'
import type {NoteView} from './note-views.ts'

/**
 * Move a note under the paragraph on which it hangs.
 *
 * @param note - The note.
 */
export function putUnderParagraph(note: NoteView): void {
  const block = document.getElementById(note.at)
  if (!block) return
  const place = element('ol', {className: 'notes in-place'}, [note.element])
  place.setAttribute('role', 'list')
  place.dataset.apparatus = ''
  place.lang = document.documentElement.lang
  place.dir = 'ltr'
  block.after(place)
}

/**
 * Bring a note back to its place in the list of notes.
 *
 * @param note - The note.
 * @param notes - All notes in order.
 * @param list - The list.
 */
export function bringHome(note: NoteView, notes: readonly NoteView[], list: HTMLElement): void {
  const place = note.element.parentElement
  if (!place || place === list) return
  const next = notes.find(
    (other) => other.number > note.number && other.element.parentElement === list
  )
  list.insertBefore(note.element, next?.element ?? null)
  place.remove()
}

import {element} from '../site/element.ts'
import type {NoteView} from './note-views.ts'

/**
 * Give a note a button that opens and closes it; until then its parts are folded, but found by searching the page.
 *
 * @param note - The note.
 * @param toggle - Opens or closes it.
 */
export function addToggle(note: NoteView, toggle: () => void): void {
  const button = element('button', {type: 'button', className: 'note-toggle'})
  button.setAttribute('aria-controls', note.element.id)
  button.addEventListener('click', toggle)
  note.element.querySelector('.note-head')?.after(button)
  const openIfFolded = () => {
    if (!note.element.classList.contains('is-open')) toggle()
  }
  for (const part of note.element.querySelectorAll('.note-more, .note-lead, .note-evidence')) {
    part.addEventListener('beforematch', openIfFolded)
  }
  const evidence = note.element.querySelector<HTMLDetailsElement>('.note-evidence')
  evidence?.addEventListener('toggle', () => {
    if (evidence.open) openIfFolded()
  })
  setOpen(note, false)
}

/**
 * Open or fold a note.
 *
 * @param note - The note.
 * @param open - Whether all of it is shown.
 */
export function setOpen(note: NoteView, open: boolean): void {
  note.element.classList.toggle('is-open', open)
  for (const mark of note.marks) mark.classList.toggle('is-active', open)
  note.marker?.classList.toggle('is-active', open)
  for (const more of note.element.querySelectorAll('.note-more')) {
    if (open) more.removeAttribute('hidden')
    else more.setAttribute('hidden', 'until-found')
  }
  const evidence = note.element.querySelector<HTMLDetailsElement>('.note-evidence')
  if (evidence && !open) evidence.open = false
  const button = note.element.querySelector('.note-toggle')
  button?.setAttribute('aria-expanded', String(open))
  button?.replaceChildren(
    open ? 'Close' : 'Open',
    element('span', {className: 'visually-hidden'}, [` note ${note.number}`])
  )
}

import type {Element} from 'hast'
import {h} from '../../html/element.ts'
import type {Note, Speech} from '../../model/types.ts'
import {to} from '../page.ts'
import {noteKindMark} from '../parts/kind-label.ts'
import {ratingMark} from '../parts/rating.ts'
import {noteId, paths} from '../paths.ts'

/**
 * List the notes that a reader should see next.
 *
 * @param note - The note.
 * @param speech - Its speech.
 * @returns A section; nothing where there are none.
 */
export function related(note: Note, speech: Speech): Element[] {
  const notes = note.related.flatMap(
    (slug) => speech.notes.find((other) => other.slug === slug) ?? []
  )
  if (notes.length === 0) return []
  return [
    h('section', {className: ['related'], ariaLabelledBy: 'related'}, [
      h('h2', {id: 'related'}, 'See also'),
      h(
        'ul',
        notes.map((other) => h('li', relatedNote(other)))
      )
    ])
  ]
}

function relatedNote(note: Note): Array<Element | string> {
  if (note.kind === 'claim') {
    const href = to(paths.claim(note.speech, note.slug))
    return [h('a', {href}, note.claim), ' ', ratingMark(note.rating)]
  }
  const href = to(paths.speech(note.speech), noteId(note.slug))
  return [noteKindMark(note.kind), ' ', h('a', {href}, note.quote)]
}

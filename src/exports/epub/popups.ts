import type {Element} from 'hast'
import {h} from '../../html/element.ts'
import {noteId} from '../../model/paths.ts'
import type {Note} from '../../model/types.ts'
import {ratingMark} from '../../render/parts/rating.ts'
import type {SectionContext} from '../../render/speech/context.ts'
import {restatement} from '../../render/speech/note.ts'
import {popupId} from './for-reading-systems.ts'

/**
 * Draw the notes in short, for reading systems that show a note over the text: what is read first, and a link to the
 * note with its evidence. Some hide these where they stand; all that they say stands in the notes too.
 *
 * @param context - The speech.
 * @returns A section at the end of the text; nothing where there are no notes.
 */
export function popups(context: SectionContext): Element[] {
  const notes = context.speech.notes.filter((note) => note.number !== undefined)
  if (notes.length === 0) return []
  return [
    h('section', {className: ['popups'], 'epub:type': 'footnotes', ariaLabel: 'Notes in short'}, [
      ...notes.map((note) => popup(note, context))
    ])
  ]
}

function popup(note: Note, {bibliography}: SectionContext): Element {
  const id = popupId(note.slug)
  const citer = bibliography.at({id: noteId(note.slug), label: `note ${note.number ?? ''}`})
  return h('aside', {id, 'epub:type': 'footnote', role: 'doc-footnote'}, [
    h('p', {className: ['popup-head']}, [
      h(
        'a',
        {href: `#r-${note.slug}`, role: 'doc-backlink', ariaLabel: `Back to note ${note.number}`},
        String(note.number)
      ),
      ' ',
      ...(note.kind === 'claim' ? [ratingMark(note.rating)] : [])
    ]),
    ...restatement(note, {...citer, prefix: id}),
    h('p', [h('a', {href: `#${noteId(note.slug)}`}, `Note ${note.number} in full`)])
  ])
}

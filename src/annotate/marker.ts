import type {Element} from 'hast'
import {h} from '../html/element.ts'
import type {Note} from '../model/types.ts'

/**
 * Make the marker that stands after the words of a note: a link without text.
 *
 * Its number is drawn by CSS from an attribute, so that neither copying nor searching the text meets it.
 *
 * @param note - The note, numbered.
 * @returns The marker.
 */
export function marker(note: Note & {number: number}): Element {
  return h('a', {
    id: `r-${note.slug}`,
    className: ['marker'],
    href: `#n-${note.slug}`,
    role: 'doc-noteref',
    dataApparatus: true,
    dataNumber: note.number,
    ariaLabel: `Note ${note.number}, ${kindInWords(note)}`
  })
}

function kindInWords(note: Note): string {
  return note.kind === 'claim' ? `claim, ${note.rating.replaceAll('-', ' ')}` : note.kind
}

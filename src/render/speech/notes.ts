import type {Element} from 'hast'
import {h} from '../../html/element.ts'
import {ratingSheet} from '../parts/rating.ts'
import {type SectionContext, sectionIds} from './context.ts'
import {noteItem} from './note.ts'
import {section} from './section.ts'

/**
 * Draw all notes of a speech as one numbered list, in the order of the text.
 *
 * @param context - The page.
 * @returns The section; nothing where there are no notes.
 */
export function notesSection(context: SectionContext): Element[] {
  const notes = context.speech.notes.filter((note) => note.number !== undefined)
  if (notes.length === 0) return []
  return [
    section({id: sectionIds.notes, title: 'Notes', role: 'doc-endnotes'}, [
      ratingSheet(),
      h(
        'ol',
        {className: ['notes'], role: 'list'},
        notes.map((note) => noteItem(note, context))
      )
    ])
  ]
}

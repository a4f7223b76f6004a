import type {Element, ElementContent} from 'hast'
import {h} from '../../html/element.ts'
import type {Note, Speech} from '../../model/types.ts'
import {languageTag} from '../parts/foreign.ts'
import {noteKindMark} from '../parts/kind-label.ts'
import {languageName} from '../parts/language-name.ts'
import {ratingMark} from '../parts/rating.ts'
import {noteId} from '../paths.ts'
import {inlineProse, type ProseContext, prose} from '../prose.ts'

/** What the notes of a handout are drawn with. */
export interface HandoutNotes {
  speech: Speech
  /** Makes the context of a piece of prose by the prefix of its ids. */
  citer(prefix: string): ProseContext
  /** Gives the printed number of the block a note hangs on. */
  numberOf(note: Note): string | undefined
}

/**
 * Draw a note for a class: its words, then what it says in short; evidence and sources are left to the page of the speech.
 *
 * Its box decides whether it is printed: styles do the rest, without scripts.
 *
 * @param note - The note.
 * @param notes - What it is drawn with.
 * @returns A list item.
 */
export function handoutNote(note: Note, notes: HandoutNotes): Element {
  const context = notes.citer(note.slug)
  const number = notes.numberOf(note)
  return h('li', {className: ['handout-note'], id: noteId(note.slug), dataKind: note.kind}, [
    h('p', {className: ['handout-note-head']}, [
      h('input', {
        type: 'checkbox',
        className: ['choose-note'],
        value: note.slug,
        checked: true,
        ariaLabel: `Print this note: ${note.quote}`
      }),
      ' ',
      ...(number === undefined
        ? []
        : [h('span', {className: ['handout-place']}, `¶ ${number}`), ' ']),
      h('q', languageTag(notes.speech.language), note.quote),
      ' ',
      noteKindMark(note.kind)
    ]),
    ...inShort(note, context)
  ])
}

function inShort(note: Note, context: ProseContext): ElementContent[] {
  if (note.kind === 'claim') {
    return [
      h('p', [
        note.claim,
        ' ',
        h('span', {className: ['handout-rating']}, ratingMark(note.rating))
      ]),
      h('p', {className: ['handout-reason']}, inlineProse(note.reason, context))
    ]
  }
  if (note.kind !== 'variant') return prose(note.body, context)
  return [
    h('p', [
      `${languageName(note.language)}: `,
      h('q', languageTag(note.language), note.reading),
      ...(note.translation === undefined ? [] : [', that is, ', h('q', note.translation)]),
      '. ',
      ...inlineProse(note.sense, context)
    ])
  ]
}

import type {Element} from 'hast'
import {h} from '../../html/element.ts'
import type {Note, Speech} from '../../model/types.ts'

const kinds: ReadonlyArray<readonly [kind: Note['kind'], label: string]> = [
  ['context', 'Context'],
  ['term', 'Terms'],
  ['claim', 'Claims with their ratings'],
  ['variant', 'Other wordings']
]

/** What a class can use without having been told how a text is judged. */
const chosenAtFirst: ReadonlySet<Note['kind']> = new Set(['context', 'term'])

const rooms: ReadonlyArray<readonly [value: string, label: string]> = [
  ['none', 'none'],
  ['short', 'three lines'],
  ['long', 'eight lines']
]

/**
 * Draw the controls with which a teacher chooses what is printed. They act through styles alone; a script keeps the choice in
 * the address.
 *
 * @param speech - The speech.
 * @returns A form; only groups with something to choose.
 */
export function choices({notes, parts, introduction}: Speech): Element {
  const present = kinds.filter(([kind]) => notes.some((note) => note.kind === kind))
  const hasQuestions = parts.some(({questions}) => questions.length > 0)
  return h('form', {className: ['handout-choices'], id: 'choices'}, [
    h('p', [
      'Choose what goes in, then print. Single parts and notes can be left out by the boxes beside them.'
    ]),
    ...(introduction?.short ? [box('introduction', 'The introduction in short', true)] : []),
    ...(present.length === 0
      ? []
      : [
          group(
            'Notes',
            present.map(([kind, label]) => box(kind, label, chosenAtFirst.has(kind)))
          )
        ]),
    ...(hasQuestions
      ? [
          box('questions', 'Questions', true),
          box('hints', 'Paragraphs where answers are to be found', true),
          group(
            'Room for answers',
            rooms.map(([value, label]) =>
              h('label', [
                h('input', {type: 'radio', name: 'room', value, checked: value === 'short'}),
                ` ${label}`
              ])
            )
          )
        ]
      : [])
  ])
}

function group(legend: string, fields: Element[]): Element {
  return h('fieldset', [h('legend', legend), ...fields])
}

function box(name: string, label: string, checked: boolean): Element {
  return h('label', [
    h('input', {type: 'checkbox', id: `with-${name}`, value: name, checked}),
    ` ${label}`
  ])
}

import type {SpeechContext} from '../../model/speech-context.ts'
import {always} from './column.ts'
import {table} from './table.ts'

/** The parts into which the edition divides speeches. */
export const parts = table({
  name: 'parts',
  description: 'A part of a speech, as the edition divides it.',
  key: ['speech', 'id'],
  references: [
    {columns: ['speech'], table: 'speeches', to: ['id']},
    {columns: ['speech', 'first'], table: 'paragraphs', to: ['speech', 'id']},
    {columns: ['speech', 'last'], table: 'paragraphs', to: ['speech', 'id']}
  ],
  items: ({speech}: SpeechContext) =>
    speech.parts.map((part, index) => ({part, position: index + 1, speech})),
  columns: [
    always('speech', 'text', 'The speech.', ({speech}) => speech.id),
    always('id', 'text', 'Its permanent id within the speech.', ({part}) => part.id),
    always(
      'position',
      'integer',
      'Its place in the speech, counted from 1.',
      ({position}) => position
    ),
    always('title', 'text', 'Its title, the edition’s own.', ({part}) => part.title),
    always('first', 'text', 'Its first paragraph.', ({part}) => part.from),
    always('last', 'text', 'Its last paragraph.', ({part}) => part.to)
  ]
})

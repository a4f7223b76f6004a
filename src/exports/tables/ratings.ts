import type {SpeechContext} from '../../model/speech-context.ts'
import {always} from './column.ts'
import {ofNote} from './note-item.ts'
import {table} from './table.ts'

/** Every rating that a claim ever had. */
export const ratings = table({
  name: 'ratings',
  description: 'One step in the history of a claim’s rating.',
  key: ['speech', 'note', 'step'],
  references: ofNote,
  items: ({speech}: SpeechContext) =>
    speech.notes.flatMap((note) =>
      note.kind === 'claim'
        ? note.history.map((rating, index) => ({note, rating, step: index + 1}))
        : []
    ),
  columns: [
    always('speech', 'text', 'The speech.', ({note}) => note.speech),
    always('note', 'text', 'The note.', ({note}) => note.slug),
    always('step', 'integer', 'Its place in the history, counted from 1.', ({step}) => step),
    always('date', 'edtf', 'When it was given, in EDTF.', ({rating}) => rating.date),
    always('rating', 'text', 'The rating.', ({rating}) => rating.rating),
    always('why', 'text', 'Why it was given or changed.', ({rating}) => rating.why)
  ]
})

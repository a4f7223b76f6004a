import type {SpeechContext} from '../../model/speech-context.ts'
import type {Evidence, Note} from '../../model/types.ts'
import {toMarkdown} from '../../prose/to-markdown.ts'
import {always, dates, idList, sometimes} from './column.ts'
import {ofNote} from './note-item.ts'
import {table} from './table.ts'

interface Item {
  note: Note
  item: Evidence
  position: number
}

/** The evidence of all notes. */
export const evidence = table<SpeechContext, Item>({
  name: 'evidence',
  description: 'One paraphrased fact that bears on a note, with its date and sources.',
  key: ['speech', 'note', 'position'],
  references: ofNote,
  items: ({speech}) =>
    speech.notes.flatMap((note) =>
      note.evidence.map((item, index) => ({note, item, position: index + 1}))
    ),
  columns: [
    always('speech', 'text', 'The speech.', ({note}) => note.speech),
    always('note', 'text', 'The note.', ({note}) => note.slug),
    always('position', 'integer', 'Its place in the editor’s order.', ({position}) => position),
    always('text', 'markdown', 'The fact.', ({item}) => toMarkdown(item.text)),
    always(
      'stance',
      'text',
      'supports, disputes, qualifies, context or own-side.',
      ({item}) => item.stance
    ),
    ...dates<Item>('date', 'When it happened or was said', ({item}) => item.date),
    sometimes(
      'known',
      'edtf',
      'Since when it was public, where later than `date`.',
      ({item}) => item.known
    ),
    sometimes('sources', 'ids', 'Its sources.', ({item}) => idList(item.sources.map(({id}) => id)))
  ]
})

import type {SpeechContext} from '../../model/speech-context.ts'
import {always, sometimes} from './column.ts'
import {offsetIn} from './note-item.ts'
import {table} from './table.ts'

/** What every sentence is, seen as something to check. */
export const coverage = table({
  name: 'coverage',
  description: 'A sentence of a speech with its class: what can be checked in it, and what cannot.',
  key: ['speech', 'position'],
  references: [
    {columns: ['speech'], table: 'speeches', to: ['id']},
    {columns: ['speech', 'paragraph'], table: 'paragraphs', to: ['speech', 'id']}
  ],
  items: ({speech}: SpeechContext) => {
    const blockById = new Map(speech.blocks.map((block) => [block.id, block]))
    return speech.coverage.map((item, index) => ({
      item,
      position: index + 1,
      block: blockById.get(item.at),
      speech
    }))
  },
  columns: [
    always('speech', 'text', 'The speech.', ({speech}) => speech.id),
    always(
      'position',
      'integer',
      'Its place in the speech, counted from 1.',
      ({position}) => position
    ),
    always('paragraph', 'text', 'The paragraph it stands in.', ({item}) => item.at),
    sometimes('start', 'integer', 'Where it begins in that, in code points.', ({item, block}) =>
      offsetIn(block, item.range?.start)
    ),
    sometimes('end', 'integer', 'Where it ends, counted likewise.', ({item, block}) =>
      offsetIn(block, item.range?.end)
    ),
    always('text', 'text', 'Its exact words.', ({item}) => item.text),
    always(
      'class',
      'text',
      'claim, context, opinion, promise, order, ceremony, not-checkable or unchecked.',
      ({item}) => item.class
    )
  ]
})

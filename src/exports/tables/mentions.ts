import type {SpeechContext} from '../../model/speech-context.ts'
import {always, sometimes} from './column.ts'
import {offsetIn} from './note-item.ts'
import {table} from './table.ts'

/** Where texts name people, places and other entries of the glossary. */
export const mentions = table({
  name: 'mentions',
  description: 'The first naming of a glossary entry in a paragraph.',
  key: ['speech', 'paragraph', 'entry'],
  references: [
    {columns: ['speech', 'paragraph'], table: 'paragraphs', to: ['speech', 'id']},
    {columns: ['entry'], table: 'entries', to: ['id']}
  ],
  items: (context: SpeechContext) => {
    const {blocks, id} = context.speech
    const blockById = new Map(blocks.map((block) => [block.id, block]))
    return context.mentions.map((mention) => ({
      mention,
      block: blockById.get(mention.block),
      speech: id
    }))
  },
  columns: [
    always('speech', 'text', 'The speech.', ({speech}) => speech),
    always('paragraph', 'text', 'The paragraph.', ({mention}) => mention.block),
    always('entry', 'text', 'The entry.', ({mention}) => mention.entry),
    sometimes('start', 'integer', 'Where the words begin, in code points.', ({mention, block}) =>
      offsetIn(block, mention.start)
    ),
    sometimes('end', 'integer', 'Where they end, counted likewise.', ({mention, block}) =>
      offsetIn(block, mention.end)
    ),
    sometimes('words', 'text', 'The words by which it is named.', ({mention, block}) =>
      block?.text.slice(mention.start, mention.end)
    )
  ]
})

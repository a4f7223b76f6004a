import {address, paths} from '../../model/paths.ts'
import type {SpeechContext} from '../../model/speech-context.ts'
import type {Block} from '../../model/types.ts'
import {always, sometimes} from './column.ts'
import {table} from './table.ts'

interface Item {
  block: Block
  position: number
  part: string | undefined
  context: SpeechContext
}

/** The paragraphs and headings of all speeches. */
export const paragraphs = table<SpeechContext, Item>({
  name: 'paragraphs',
  description: 'A paragraph or heading of a speech: the smallest piece that can be cited.',
  key: ['speech', 'id'],
  references: [
    {columns: ['speech'], table: 'speeches', to: ['id']},
    {columns: ['speech', 'part'], table: 'parts', to: ['speech', 'id']}
  ],
  search: ['text'],
  items: itemsOf,
  columns: [
    always('speech', 'text', 'The speech.', ({context}) => context.speech.id),
    always('id', 'text', 'Its permanent id within the speech.', ({block}) => block.id),
    always(
      'position',
      'integer',
      'Its place in the speech, counted from 1.',
      ({position}) => position
    ),
    sometimes(
      'number',
      'text',
      'Its printed number; none for headings.',
      ({block}) => block.number
    ),
    always(
      'kind',
      'text',
      'paragraph, heading, item, quotation, verse, direction or turn.',
      ({block}) => block.kind
    ),
    sometimes('depth', 'integer', 'The depth of a heading, 1 to 6.', ({block}) => block.depth),
    sometimes('part', 'text', 'The part of the speech it stands in.', ({part}) => part),
    always('text', 'text', 'Its wording: the transcript, without markup.', ({block}) => block.text),
    always('fingerprint', 'text', 'The check code of its wording.', ({block}) => block.fingerprint),
    always('url', 'url', 'Its permanent address.', ({block, context}) =>
      address(context.shared.settings.origin, paths.speech(context.speech.id), block.id)
    )
  ]
})

function* itemsOf(context: SpeechContext): Generator<Item> {
  const {blocks, parts} = context.speech
  const partByStart = new Map(parts.map((part) => [part.from, part]))
  let part: (typeof parts)[number] | undefined
  for (const [index, block] of blocks.entries()) {
    part = partByStart.get(block.id) ?? part
    yield {block, position: index + 1, part: part?.id, context}
    if (part?.to === block.id) part = undefined
  }
}

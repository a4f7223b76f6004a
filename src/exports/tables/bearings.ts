import type {Archive, SpeechRecord, TimelineEvent} from '../../model/types.ts'
import {always, sometimes} from './column.ts'
import {table} from './table.ts'

interface Item {
  event: TimelineEvent
  position: number
  speech: string
  anchor?: string | undefined
  paragraph?: string | undefined
  note?: string | undefined
}

/** Which event bears on which passage or note. */
export const bearings = table<Archive, Item>({
  name: 'bearings',
  description: 'That an event bears on a speech, one of its paragraphs or one of its notes.',
  key: ['event', 'position'],
  references: [
    {columns: ['event'], table: 'events', to: ['id']},
    {columns: ['speech'], table: 'speeches', to: ['id']},
    {columns: ['speech', 'paragraph'], table: 'paragraphs', to: ['speech', 'id']},
    {columns: ['speech', 'note'], table: 'notes', to: ['speech', 'slug']}
  ],
  items: itemsOf,
  columns: [
    always('event', 'text', 'The event.', ({event}) => event.id),
    always('position', 'integer', 'Counted from 1 within the event.', ({position}) => position),
    always('speech', 'text', 'The speech.', ({speech}) => speech),
    sometimes('anchor', 'text', 'The place on its page, where one is named.', ({anchor}) => anchor),
    sometimes('paragraph', 'text', 'The paragraph, if it still stands.', (item) => item.paragraph),
    sometimes('note', 'text', 'The note.', ({note}) => note)
  ]
})

function* itemsOf({events, speeches}: Archive): Generator<Item> {
  const speechById = new Map(speeches.map((speech) => [speech.id as string, speech]))
  const anchorsOf = rememberAnchors()
  for (const event of events) {
    for (const [index, address] of event.bearsOn.entries()) {
      const [id = '', anchor] = address.split('#')
      const speech = speechById.get(id)
      if (!speech) continue
      const stands = anchor !== undefined && anchorsOf(speech).has(anchor)
      yield {
        event,
        position: index + 1,
        speech: id,
        anchor,
        paragraph: stands && !anchor.startsWith('n-') ? anchor : undefined,
        note: stands && anchor.startsWith('n-') ? anchor.slice(2) : undefined
      }
    }
  }
}

function rememberAnchors(): (speech: SpeechRecord) => ReadonlySet<string> {
  const known = new Map<SpeechRecord, ReadonlySet<string>>()
  return (speech) => {
    const found =
      known.get(speech) ??
      new Set([...speech.blocks.map(({id}) => id), ...speech.notes.map(({slug}) => `n-${slug}`)])
    known.set(speech, found)
    return found
  }
}

import {citationsIn} from '../../model/cited-sources.ts'
import type {Archive} from '../../model/types.ts'
import {always, sometimes} from './column.ts'
import {table} from './table.ts'

/** Which event rests on which source. */
export const eventCitations = table({
  name: 'event_citations',
  description: 'An event’s reference to a source.',
  key: ['event', 'position'],
  references: [
    {columns: ['event'], table: 'events', to: ['id']},
    {columns: ['source'], table: 'sources', to: ['id']}
  ],
  items: ({events}: Archive) =>
    events.flatMap((event) =>
      [...event.sources, ...citationsIn(event.text)].map((reference, index) => ({
        event,
        reference,
        position: index + 1
      }))
    ),
  columns: [
    always('event', 'text', 'The event.', ({event}) => event.id),
    always('position', 'integer', 'Counted from 1 within the event.', ({position}) => position),
    always('source', 'text', 'The source.', ({reference}) => reference.id),
    sometimes('locator', 'text', 'Page, paragraph or section.', ({reference}) => reference.locator)
  ]
})

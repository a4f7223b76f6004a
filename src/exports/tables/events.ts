import {address, eventAnchor, paths} from '../../model/paths.ts'
import type {Archive, TimelineEvent} from '../../model/types.ts'
import {toMarkdown} from '../../prose/to-markdown.ts'
import {always, dates, idList, sometimes} from './column.ts'
import {table} from './table.ts'

interface Item {
  event: TimelineEvent
  archive: Archive
}

/** The timeline. */
export const events = table<Archive, Item>({
  name: 'events',
  description: 'A dated happening.',
  key: ['id'],
  search: ['text'],
  items: (archive) => archive.events.map((event) => ({event, archive})),
  columns: [
    always('id', 'text', 'Its permanent id.', ({event}) => event.id),
    ...dates<Item>('date', 'When it happened', ({event}) => event.date),
    sometimes('time', 'text', 'The local time, HH:MM.', ({event}) => event.time),
    always('text', 'markdown', 'What happened.', ({event}) => toMarkdown(event.text)),
    sometimes('places', 'ids', 'Where, by glossary entry.', ({event}) => idList(event.places)),
    sometimes(
      'bears_on',
      'ids',
      'What it bears on: speech, speech#paragraph or speech#n-note.',
      ({event}) => idList(event.bearsOn)
    ),
    sometimes('sources', 'ids', 'Its sources.', ({event}) =>
      idList(event.sources.map(({id}) => id))
    ),
    always('url', 'url', 'Its permanent address.', ({event, archive}) =>
      address(archive.settings.origin, paths.timeline, eventAnchor(event.id))
    )
  ]
})

import {address, paths} from '../../model/paths.ts'
import type {Archive, Entry} from '../../model/types.ts'
import {toMarkdown} from '../../prose/to-markdown.ts'
import {always, idList, sometimes} from './column.ts'
import {table} from './table.ts'

interface Item {
  entry: Entry
  archive: Archive
}

/** The glossary. */
export const entries = table<Archive, Item>({
  name: 'entries',
  description: 'A glossary entry: a person, organisation, place, law or term.',
  key: ['id'],
  references: [{columns: ['coordinates_source'], table: 'sources', to: ['id']}],
  search: ['name', 'aliases', 'gloss'],
  items: (archive) => [...archive.entries.values()].map((entry) => ({entry, archive})),
  columns: [
    always('id', 'text', 'Its permanent id.', ({entry}) => entry.id),
    always('name', 'text', 'Its name.', ({entry}) => entry.name),
    always('kind', 'text', 'person, organisation, place, law or term.', ({entry}) => entry.kind),
    sometimes('native', 'json', 'Its name in other languages, by BCP 47 tag.', ({entry}) =>
      Object.keys(entry.native).length > 0 ? JSON.stringify(entry.native) : undefined
    ),
    sometimes('aliases', 'json', 'A list of other names for it.', ({entry}) =>
      entry.aliases.length > 0 ? JSON.stringify(entry.aliases) : undefined
    ),
    sometimes(
      'latitude',
      'number',
      'For places: degrees north, WGS 84.',
      ({entry}) => entry.coordinates?.latitude
    ),
    sometimes(
      'longitude',
      'number',
      'For places: degrees east, WGS 84.',
      ({entry}) => entry.coordinates?.longitude
    ),
    sometimes(
      'coordinates_source',
      'text',
      'The source of these.',
      ({entry}) => entry.coordinates?.source
    ),
    sometimes('gloss', 'markdown', 'What it is.', ({entry}) => toMarkdown(entry.body)),
    sometimes('sources', 'ids', 'Its sources.', ({entry}) => idList(entry.sources)),
    always('url', 'url', 'The permanent address of its page.', ({entry, archive}) =>
      address(archive.settings.origin, paths.entry(entry.id))
    )
  ]
})

import {sourceToCsl} from '../../cite/source-to-csl.ts'
import {nameInverted} from '../../model/name-words.ts'
import {address, paths} from '../../model/paths.ts'
import type {Archive, Source} from '../../model/types.ts'
import {always, dates, sometimes} from './column.ts'
import {table} from './table.ts'

interface Item {
  source: Source
  archive: Archive
}

/** The bibliography. */
export const sources = table<Archive, Item>({
  name: 'sources',
  description: 'A source that the edition cites.',
  key: ['id'],
  *items(archive) {
    for (const source of archive.sources.values()) yield {source, archive}
  },
  columns: [
    always('id', 'text', 'Its permanent id.', ({source}) => source.id),
    always('type', 'text', 'Its type, in terms of CSL.', ({source}) => source.type),
    always('title', 'text', 'Its title.', ({source}) => source.title),
    sometimes('authors', 'text', 'Who wrote it, as printed.', ({source}) => authors(source)),
    sometimes(
      'container_title',
      'text',
      'What it appeared in.',
      ({source}) => source.containerTitle
    ),
    sometimes('publisher', 'text', 'Who published it.', ({source}) => source.publisher),
    ...dates<Item>('issued', 'When it was published', ({source}) => source.issued),
    sometimes('address', 'url', 'Its own address.', ({source}) => source.url),
    sometimes('language', 'language', 'Its language.', ({source}) => source.language),
    always(
      'kind',
      'text',
      'Who speaks in it: law, government, international, ngo, agency, press, state-media, scholarly, reference or social.',
      ({source}) => source.kind
    ),
    sometimes('accessed', 'edtf', 'When the edition saw it.', ({source}) => source.accessed),
    always(
      'seen_as',
      'text',
      'How it was seen: direct, copy or weak.',
      ({source}) => source.seenAs
    ),
    sometimes('seen_at', 'text', 'Where the copy lies that was seen.', ({source}) => source.seenAt),
    sometimes('archive_address', 'url', 'An archived copy.', ({source}) => source.archiveUrl),
    sometimes('archive_date', 'edtf', 'The date of that copy.', ({source}) => source.archiveDate),
    sometimes('remark', 'text', 'A remark for readers.', ({source}) => source.note),
    always('csl', 'json', 'The whole record as CSL-JSON 1.0.2.', ({source}) =>
      JSON.stringify(sourceToCsl(source))
    ),
    always('url', 'url', 'The permanent address of its page.', ({source, archive}) =>
      address(archive.settings.origin, paths.source(source.id))
    )
  ]
})

function authors({author}: Source): string {
  return author.map(nameInverted).join('; ')
}

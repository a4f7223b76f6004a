import {paths} from '../../model/paths.ts'
import {plainText} from '../../model/plain-text.ts'
import type {Archive, CslName, Entry, Source} from '../../model/types.ts'
import type {SearchRecord} from '../../search/index-files.ts'

/**
 * Make the records of what speeches share: glossary entries and sources.
 *
 * @param archive - The archive.
 * @returns The records, one after the other.
 */
export function* sharedRecords(archive: Archive): Generator<SearchRecord> {
  for (const entry of archive.entries.values()) yield entryRecord(entry)
  for (const source of archive.sources.values()) yield sourceRecord(source)
}

function entryRecord({id, name, native, aliases, body}: Entry): SearchRecord {
  const others = [...new Set([...Object.values(native), ...aliases])]
  return {
    kind: 'entry',
    link: paths.entry(id),
    title: name,
    text: [others.join(', '), plainText(body)].filter((part) => part !== '').join('\n')
  }
}

function sourceRecord(source: Source): SearchRecord {
  const {id, title, author, containerTitle, publisher, issued, note, kind, language} = source
  const about = [...author.map(nameOf), containerTitle, publisher, issued, note]
  const year = /^\d{4}/.exec(issued ?? '')?.[0]
  return {
    kind: 'source',
    link: paths.source(id),
    title,
    text: about.filter((part) => part !== undefined).join(', '),
    sourceKind: kind,
    ...(language === undefined ? {} : {language}),
    ...(year === undefined ? {} : {year})
  }
}

function nameOf(name: CslName): string {
  return 'literal' in name ? name.literal : [name.given, name.family].filter(Boolean).join(' ')
}

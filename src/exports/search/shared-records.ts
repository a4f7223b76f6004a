import {nameInOrder} from '../../model/name-words.ts'
import {eventAnchor, paths} from '../../model/paths.ts'
import {plainText} from '../../model/plain-text.ts'
import {timelinePath} from '../../model/timeline-path.ts'
import type {Archive, Entry, Source, SourceId, TimelineEvent} from '../../model/types.ts'
import type {SearchRecord} from '../../search/index-files.ts'
import {nameFinder} from './names-in.ts'

/**
 * Make the records of what speeches share: glossary entries, sources, events.
 *
 * @param archive - The archive.
 * @returns The records, one after the other; sources of one kind, language and year side by side.
 */
export function* sharedRecords(archive: Archive): Generator<SearchRecord> {
  const find = nameFinder(archive.entries)
  for (const entry of archive.entries.values()) yield entryRecord(entry)
  for (const id of idsByColumns(archive.sources.values())) {
    const source = archive.sources.get(id)
    if (!source) continue
    const record = sourceRecord(source)
    yield {...record, ...find(record.title, record.text)}
  }
  for (const event of archive.events) {
    const record = eventRecord(event, archive)
    yield {...record, ...find('', record.text)}
  }
}

/** So that what results are narrowed by can be written as runs; what is alike stays in the order of its ids. */
function idsByColumns(sources: Iterable<Source>): SourceId[] {
  const columns = new Map<string, SourceId[]>()
  for (const {id, kind, language = '', issued} of sources) {
    const key = `${kind} ${language} ${yearOf(issued) ?? ''}`
    const ids = columns.get(key)
    if (ids) ids.push(id)
    else columns.set(key, [id])
  }
  return [...columns.keys()].sort().flatMap((key) => columns.get(key) ?? [])
}

function yearOf(date: string | undefined): string | undefined {
  return /^\d{4}/.exec(date ?? '')?.[0]
}

function eventRecord(event: TimelineEvent, archive: Archive): SearchRecord {
  const year = yearOf(event.date)
  const time = event.time === undefined ? '' : `, ${event.time}`
  return {
    kind: 'event',
    link: `${timelinePath(archive, event)}#${eventAnchor(event.id)}`,
    title: `${event.date}${time}`,
    text: plainText(event.text).replace(/\s+/g, ' '),
    ...(year === undefined ? {} : {year})
  }
}

function entryRecord({id, name, native, aliases, body}: Entry): SearchRecord {
  return {
    kind: 'entry',
    link: paths.entry(id),
    title: name,
    text: plainText(body).replace(/\s+/g, ' '),
    aliases: [...new Set([...Object.values(native), ...aliases])].filter((other) => other !== name)
  }
}

function sourceRecord(source: Source): SearchRecord {
  const {id, title, author, containerTitle, publisher, issued, note, kind, language} = source
  const about = [...author.map(nameInOrder), containerTitle, publisher, issued, note]
  const year = yearOf(issued)
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

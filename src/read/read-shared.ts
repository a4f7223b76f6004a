import {basename} from 'node:path'
import {compareDates} from '../model/edtf.ts'
import type {
  Address,
  Entry,
  EntryId,
  Fault,
  Outcome,
  PlaceOf,
  Settings,
  Shared,
  Source,
  SourceId,
  TimelineEvent
} from '../model/types.ts'
import {withoutUndefined} from '../model/without-undefined.ts'
import {readFrontMatterFile, readYamlFile} from './front-matter-file.ts'
import type {ArchiveListing} from './list-archive.ts'
import {exists} from './list-archive.ts'
import {parseInline, parseMarkdown} from './markdown.ts'
import {readEssay} from './read-speech.ts'
import {forgetful, type Remember} from './remember.ts'
import {
  entrySchema,
  furtherVariables,
  settingsSchema,
  sourcesSchema,
  timelineSchema
} from './schemas/shared.ts'

/**
 * Read what all speeches share: settings, sources, glossary, timeline, about page.
 *
 * @param folder - The archive's folder.
 * @param listing - What it holds.
 * @param remember - Remembers files that were read before.
 * @returns The content, with all faults that were met; doubled ids keep their first record.
 */
export function readShared(
  folder: string,
  listing: ArchiveListing,
  remember: Remember = forgetful
): Outcome<Shared> {
  const settings = remember('settings', () => readSettings(folder))
  const sources = listing.sourceFiles.map((file) => remember(file, () => readSources(folder, file)))
  const entries = listing.entryFiles.map((file) => remember(file, () => readEntry(folder, file)))
  const events = remember('timeline', () => readTimeline(folder))
  const about = remember('about', () => readEssay(folder, 'notes/about.md'))
  const allSources = sources.flatMap((outcome) => outcome.value)
  const faults = [settings, ...sources, ...entries, events, about].flatMap(
    (outcome): readonly Fault[] => outcome.faults
  )
  return {
    value: withoutUndefined({
      settings: settings.value,
      sources: byId(allSources),
      entries: byId(entries.flatMap((outcome) => outcome.value)),
      events: events.value.toSorted((a, b) => compareDates(a.date, b.date)),
      about: about.value
    }),
    faults: [...faults, ...doubledIds(allSources)]
  }
}

function byId<T extends {id: string}>(records: readonly T[]): ReadonlyMap<T['id'], T> {
  const map = new Map<T['id'], T>()
  const sorted = records.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  for (const record of sorted) if (!map.has(record.id)) map.set(record.id, record)
  return map
}

function doubledIds(records: ReadonlyArray<{id: string; placeOf: PlaceOf}>): Fault[] {
  const firstById = new Map<string, PlaceOf>()
  const faults: Fault[] = []
  for (const {id, placeOf} of records) {
    const first = firstById.get(id)
    if (!first) firstById.set(id, placeOf)
    else faults.push(doubled(id, placeOf, first))
  }
  return faults
}

function doubled(id: string, place: PlaceOf, first: PlaceOf): Fault {
  const ruleId = 'id-is-unique'
  return {
    place: place('id'),
    ruleId,
    reason: `Unexpected second record with the id "${id}", expected each id once`,
    actual: id,
    cause: {place: first('id'), ruleId, reason: 'The first record with this id is defined here'}
  }
}

function readSettings(folder: string): Outcome<Settings> {
  const file = 'texts/archive.yaml'
  const read = readYamlFile(folder, file, settingsSchema)
  const placeOf: PlaceOf = read.value?.placeOf ?? (() => ({file}))
  const data = read.value?.data ?? standIn
  return {value: {...data, placeOf}, faults: read.faults}
}

/** Lets the rest of the archive be checked although its settings are faulty; nothing is published then. */
const standIn: Omit<Settings, 'placeOf'> = {
  title: '',
  description: '',
  origin: 'https://archive.invalid',
  publisher: '',
  editor: '',
  contact: 'https://archive.invalid/',
  licence: {name: '', url: 'https://archive.invalid/'},
  language: 'en',
  cards: [],
  downloads: [],
  dts: 'documents',
  topics: {}
}

function readSources(folder: string, file: string): Outcome<Source[]> {
  const read = readYamlFile(folder, file, sourcesSchema)
  if (!read.value) return {value: [], faults: read.faults}
  const {data, placeOf} = read.value
  const value = data.map((record, index) =>
    toSource(record as SourceRecord, (...path) => placeOf(index, ...path))
  )
  return {value, faults: []}
}

type SourceRecord = ReturnType<typeof sourcesSchema.parse>[number] & Record<string, unknown>

function toSource(record: SourceRecord, placeOf: PlaceOf): Source {
  const more: Record<string, string> = {}
  for (const key of furtherVariables) {
    const value = record[key]
    if (typeof value === 'string') more[key] = value
  }
  return withoutUndefined({
    id: record.id,
    type: record.type as string,
    title: record.title,
    author: record.author.map((name) => withoutUndefined({...name})) as Source['author'],
    containerTitle: record['container-title'],
    publisher: record.publisher,
    issued: record.issued,
    url: record.URL,
    language: record.language,
    accessed: record.accessed,
    seenAs: record['seen-as'],
    seenAt: record['seen-at'],
    kind: record.kind,
    archiveUrl: record['archive-url'],
    archiveDate: record['archive-date'],
    note: record.note,
    more,
    placeOf
  })
}

function readEntry(folder: string, file: string): Outcome<Entry[]> {
  const read = readFrontMatterFile(folder, file, entrySchema)
  if (!read.value) return {value: [], faults: read.faults}
  const {front, body, placeOf} = read.value
  const id = basename(file, '.md') as EntryId
  const mentions = front.mentions.map((mention) => withoutUndefined({...mention}))
  const entry: Entry = withoutUndefined({
    ...front,
    mentions,
    id,
    body: parseMarkdown(body),
    placeOf
  })
  return {value: [entry], faults: []}
}

function readTimeline(folder: string): Outcome<TimelineEvent[]> {
  const file = 'notes/timeline.yaml'
  if (!exists(folder, file)) return {value: [], faults: []}
  const read = readYamlFile(folder, file, timelineSchema)
  if (!read.value) return {value: [], faults: read.faults}
  const {data, placeOf} = read.value
  const value = data.map((record, index): TimelineEvent => {
    const {'bears-on': bearsOn, text, sources, ...rest} = record
    return withoutUndefined({
      ...rest,
      text: parseInline(text),
      bearsOn: bearsOn as Address[],
      sources: sources.map((source) => withoutUndefined({...source})) as {id: SourceId}[],
      placeOf: (...path: ReadonlyArray<string | number>) => placeOf(index, ...path)
    })
  })
  return {value, faults: doubledIds(value)}
}

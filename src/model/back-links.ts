import {mentionFinder} from './find-mentions.ts'
import {plainText} from './plain-text.ts'
import type {
  AnchorId,
  Archive,
  Block,
  Entry,
  EntryId,
  NoteRecord,
  SourceId,
  SpeechId,
  SpeechRecord,
  TimelineEvent
} from './types.ts'

/** All that rests on a source. */
export interface SourceUses {
  /** Notes that cite it, in the order of the speeches and their texts. */
  notes: Array<{speech: SpeechRecord; note: NoteRecord}>
  /** Speeches whose text was taken from it. */
  texts: SpeechRecord[]
  /** Speeches whose introduction, text criticism or gaps cite it. */
  essays: SpeechRecord[]
  events: TimelineEvent[]
  entries: Entry[]
}

/** All that has to do with a glossary entry. */
export interface EntryUses {
  /** Speeches that name it, with the blocks. */
  mentions: Array<{speech: SpeechRecord; blocks: readonly AnchorId[]}>
  /** Speeches that the person held. */
  held: SpeechRecord[]
  /** Speeches that were held at the place. */
  heldAt: SpeechRecord[]
  /** Events that happened at the place or name the entry. */
  events: TimelineEvent[]
}

/**
 * Find what rests on each source, in one pass over the records.
 *
 * @param archive - The archive.
 * @returns The uses of every source that is used; sources without a record are among them.
 */
export function sourceUses(archive: Archive): ReadonlyMap<SourceId, SourceUses> {
  const uses = new Map<SourceId, SourceUses>()
  const of = (id: SourceId) =>
    getOrAdd(uses, id, () => ({notes: [], texts: [], essays: [], events: [], entries: []}))
  for (const speech of archive.speeches) {
    if (speech.source !== undefined) of(speech.source).texts.push(speech)
    for (const id of speech.essayCited) of(id).essays.push(speech)
    for (const note of speech.notes) for (const id of note.cited) of(id).notes.push({speech, note})
  }
  for (const event of archive.events) {
    for (const id of new Set(event.sources.map((source) => source.id))) of(id).events.push(event)
  }
  for (const entry of archive.entries.values()) {
    const place = entry.coordinates ? [entry.coordinates.source] : []
    for (const id of new Set([...entry.sources, ...place])) of(id).entries.push(entry)
  }
  return uses
}

/**
 * Find what has to do with each glossary entry, in one pass over the records.
 *
 * @param archive - The archive.
 * @returns The uses of every entry, also of those that nothing names.
 */
export function entryUses(archive: Archive): ReadonlyMap<EntryId, EntryUses> {
  const uses = new Map<EntryId, EntryUses>()
  for (const id of archive.entries.keys()) {
    uses.set(id, {mentions: [], held: [], heldAt: [], events: []})
  }
  for (const speech of archive.speeches) {
    for (const {entry, blocks} of speech.mentions) uses.get(entry)?.mentions.push({speech, blocks})
    uses.get(speech.speaker as EntryId)?.held.push(speech)
    if (speech.place !== undefined) uses.get(speech.place as EntryId)?.heldAt.push(speech)
  }
  const named = eventsByEntry(archive)
  for (const event of archive.events) {
    const ids = new Set([...event.places, ...(named.get(event) ?? [])])
    for (const id of ids) uses.get(id)?.events.push(event)
  }
  return uses
}

/** Events name entries as texts do. */
function eventsByEntry(archive: Archive): ReadonlyMap<TimelineEvent, readonly EntryId[]> {
  const find = mentionFinder(archive.entries.values())
  return new Map(
    archive.events.map((event) => {
      const text = plainText(event.text)
      const block = {id: event.id as string as AnchorId, text} as Block
      return [event, find('' as SpeechId, [block]).map(({entry}) => entry)]
    })
  )
}

function getOrAdd<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key)
  if (found !== undefined) return found
  const made = make()
  map.set(key, made)
  return made
}

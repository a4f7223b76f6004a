import {mentionFinder} from './find-mentions.ts'
import {NoteUses} from './note-uses.ts'
import type {PlacedNote} from './placed-note.ts'
import {plainText} from './plain-text.ts'
import type {
  AnchorId,
  Archive,
  Block,
  Entry,
  EntryId,
  SourceId,
  SpeechId,
  SpeechRecord,
  TimelineEvent
} from './types.ts'

/** All that rests on a source. */
export interface SourceUses {
  /** Notes that cite it, in the order of the speeches and their texts. */
  notes: readonly PlacedNote[]
  /** Speeches whose text was taken from it. */
  texts: readonly SpeechRecord[]
  /** Speeches whose introduction, text criticism or gaps cite it. */
  essays: readonly SpeechRecord[]
  events: readonly TimelineEvent[]
  entries: readonly Entry[]
}

/** Tells what rests on a source; nothing where that is nothing. */
export type UsesOf = (id: SourceId) => SourceUses | undefined

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
 * Find what rests on sources, in one pass over the records.
 *
 * @param archive - The archive.
 * @returns Tells it of each, of those without a record too.
 */
export function sourceUses({speeches, events, entries}: Archive): UsesOf {
  const notes = new NoteUses(speeches)
  const lists = {
    texts: bySource(speeches, ({source}) => (source === undefined ? [] : [source])),
    essays: bySource(speeches, ({essayCited}) => essayCited),
    events: bySource(events, ({sources}) => sources.map(({id}) => id)),
    entries: bySource(entries.values(), ({sources, coordinates}) =>
      coordinates ? [...sources, coordinates.source] : sources
    )
  }
  return (id) => {
    const uses = {
      notes: notes.of(id),
      texts: lists.texts.get(id) ?? [],
      essays: lists.essays.get(id) ?? [],
      events: lists.events.get(id) ?? [],
      entries: lists.entries.get(id) ?? []
    }
    return Object.values(uses).some(({length}) => length > 0) ? uses : undefined
  }
}

function bySource<Item>(
  items: Iterable<Item>,
  sourcesOf: (item: Item) => readonly SourceId[]
): ReadonlyMap<SourceId, readonly Item[]> {
  const found = new Map<SourceId, Item[]>()
  for (const item of items) {
    for (const id of new Set(sourcesOf(item))) getOrAdd(found, id, () => []).push(item)
  }
  return found
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

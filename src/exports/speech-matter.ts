import {citationsIn} from '../model/cited-sources.ts'
import type {SpeechContext} from '../model/speech-context.ts'
import type {Entry, EntryId, Source, SourceId, SpeechId, TimelineEvent} from '../model/types.ts'

/** What an export of one speech holds of what all speeches share: all that the speech leads to, nothing else. */
export interface SpeechMatter {
  /** Sources by id, in order of id: cited by the speech's notes and prose, its entries and its events. */
  sources: ReadonlyMap<SourceId, Source>
  /** Glossary entries by id, in order of id: named in the text, its speaker and place, and the places of its events. */
  entries: ReadonlyMap<EntryId, Entry>
  /** Events that bear on the speech, in order of date. */
  events: readonly TimelineEvent[]
}

/**
 * Gather what a speech leads to.
 *
 * @param context - The speech.
 * @returns Its sources, entries and events; ids that lead nowhere are left out.
 */
export function speechMatter(context: SpeechContext): SpeechMatter {
  const {speech, record, shared} = context
  const events = eventsBySpeech(shared.events).get(speech.id) ?? []
  const entries = pick(shared.entries, [
    ...record.mentions.map(({entry}) => entry),
    ...([speech.speaker, speech.place].filter((id) => id !== undefined) as EntryId[]),
    ...events.flatMap((event) => event.places)
  ])
  const sources = pick(shared.sources, [
    ...(speech.source === undefined ? [] : [speech.source]),
    ...speech.notes.flatMap((note) => note.cited),
    ...record.essayCited,
    ...[...entries.values()].flatMap((entry) => [
      ...entry.sources,
      ...(entry.coordinates ? [entry.coordinates.source] : []),
      ...citationsIn(entry.body).map(({id}) => id)
    ]),
    ...events.flatMap((event) => [...event.sources, ...citationsIn(event.text)].map(({id}) => id))
  ])
  return {sources, entries, events}
}

function pick<Id extends string, T>(all: ReadonlyMap<Id, T>, ids: readonly Id[]): Map<Id, T> {
  return new Map(
    [...new Set(ids)].sort().flatMap((id) => {
      const found = all.get(id)
      return found ? [[id, found] as const] : []
    })
  )
}

/** All speeches of an archive share one list of events: looked through once, not once a speech. */
const known = new WeakMap<object, ReadonlyMap<SpeechId, TimelineEvent[]>>()

function eventsBySpeech(
  events: readonly TimelineEvent[]
): ReadonlyMap<SpeechId, readonly TimelineEvent[]> {
  const found = known.get(events)
  if (found) return found
  const map = new Map<SpeechId, TimelineEvent[]>()
  for (const event of events) {
    const speeches = event.bearsOn.map((place) => place.split('#')[0] as SpeechId)
    for (const id of new Set(speeches)) {
      const list = map.get(id)
      if (list) list.push(event)
      else map.set(id, [event])
    }
  }
  known.set(events, map)
  return map
}

import {address, eventAnchor, paths} from '../../model/paths.ts'
import type {Entry, EntryId, Shared, TimelineEvent} from '../../model/types.ts'
import {withoutUndefined} from '../../model/without-undefined.ts'
import {toMarkdown} from '../../prose/to-markdown.ts'
import type {EntryData, EventData} from './shared-schema.ts'

/**
 * Write a glossary entry as data.
 *
 * @param entry - The entry.
 * @param origin - The archive's origin.
 * @returns Its data.
 */
export function entryData(entry: Entry, origin: string): EntryData {
  const {id, name, kind, native, aliases, coordinates, body, sources} = entry
  return withoutUndefined({
    ...{id, url: address(origin, paths.entry(id)), name, kind},
    native: {...native},
    aliases: [...aliases],
    coordinates: coordinates && {...coordinates},
    gloss: toMarkdown(body),
    sources: [...sources]
  })
}

/**
 * Write an event as data.
 *
 * @param event - The event.
 * @param origin - The archive's origin.
 * @returns Its data.
 */
export function eventData(event: TimelineEvent, origin: string): EventData {
  const {id, date, time, text, places, bearsOn, sources} = event
  return withoutUndefined({
    ...{id, url: address(origin, paths.timeline, eventAnchor(id)), date, time},
    text: toMarkdown(text),
    places: [...places],
    bearsOn: [...bearsOn],
    sources: [...sources]
  })
}

/**
 * Write somebody or somewhere as data.
 *
 * @param given - A glossary entry's id, or a plain name.
 * @param entries - The glossary.
 * @returns The name, with the entry where there is one.
 */
export function namedData(
  given: string,
  entries: Shared['entries']
): {name: string; entry?: EntryId} {
  const entry = entries.get(given as EntryId)
  return entry ? {name: entry.name, entry: entry.id} : {name: given}
}

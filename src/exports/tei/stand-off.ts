import type {Element} from 'xast'
import {x} from 'xastscript'
import {address, paths} from '../../model/paths.ts'
import type {Part, SpeechId, TimelineEvent} from '../../model/types.ts'
import {annotations} from './annotations.ts'
import {bibliography} from './bibliography.ts'
import {dateAttributes} from './date-attributes.ts'
import type {TeiDocument} from './document.ts'
import {entityLists} from './entities.ts'
import {ids, pointer} from './ids.ts'
import {proseWords, toReference} from './prose.ts'

/**
 * Write all that stands apart from the text: notes, parts, people, places, laws, terms, events, sources.
 *
 * @param document - What it is made from.
 * @returns `standOff`; nothing where there is none of all this.
 */
export function standOff(document: TeiDocument): Element[] {
  const content = [
    ...annotations(document),
    ...parts(document),
    ...entityLists(others(document), document.shared.settings, document),
    ...events(document),
    ...bibliography(document.sources.values())
  ]
  return content.length > 0 ? [x('standOff', content)] : []
}

/** Entries that the header does not describe. */
function others({entries, speakers, place}: TeiDocument) {
  const inHeader = new Set<string | undefined>(
    speakers.all.flatMap(({entry}) =>
      entry?.kind === 'person' || entry?.kind === 'organisation' ? [entry.id] : []
    )
  )
  if (place?.entry?.kind === 'place') inHeader.add(place.entry.id)
  return [...entries.values()].filter(({id}) => !inHeader.has(id))
}

function parts({speech}: TeiDocument): Element[] {
  const known = new Set(speech.blocks.map(({id}) => id))
  const found = speech.parts.filter(({from, to}) => known.has(from) && known.has(to))
  return found.length > 0 ? [x('spanGrp', {type: 'parts'}, found.map(partSpan))] : []
}

function partSpan({id, title, from, to}: Part): Element {
  const ends = {from: pointer(ids.block(from)), to: pointer(ids.block(to))}
  return x('span', {'xml:id': ids.part(id), ...ends}, title)
}

function events(document: TeiDocument): Element[] {
  const list = document.events.map((event) => eventElement(event, document))
  return list.length > 0 ? [x('listEvent', list)] : []
}

function eventElement(event: TimelineEvent, document: TeiDocument): Element {
  const places = event.places.filter((id) => document.entries.has(id))
  const where = places.length > 0 ? {where: pointer(ids.entry(places[0] ?? ('' as never)))} : {}
  const corresp = event.bearsOn.map((place) => target(place, document)).join(' ')
  return x('event', {'xml:id': ids.event(event.id), ...moment(event), ...where, corresp}, [
    x('desc', proseWords(event.text, document)),
    ...event.sources.flatMap((source) => {
      const [element] = toReference(source, document)
      return element?.type === 'element' ? [x('note', {type: 'source'}, element)] : []
    })
  ])
}

/** A local time without zone is a legal `when` only with a whole day before it. */
function moment(event: TimelineEvent): Record<string, string> {
  const attributes = dateAttributes(event.date)
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(attributes.when ?? '')
  const isTime = /^([01]\d|2[0-3]):[0-5]\d$/.test(event.time ?? '')
  return isDay && isTime ? {...attributes, when: `${attributes.when}T${event.time}:00`} : attributes
}

/** A place in this document where it holds it, else its address on the site. */
function target(place: string, {speech, shared}: TeiDocument): string {
  const [id, fragment] = place.split('#')
  if (id === speech.id && fragment !== undefined) {
    const block = speech.blocks.find((candidate) => candidate.id === fragment)
    if (block) return pointer(ids.block(block.id))
    const note = speech.notes.find(({slug, range}) => range && `n-${slug}` === fragment)
    if (note) return pointer(ids.note(note.slug))
  }
  return address(shared.settings.origin, paths.speech(id as SpeechId), fragment)
}

import type {Element} from 'xast'
import {x} from 'xastscript'
import {address, paths} from '../../model/paths.ts'
import type {Entry, EntryKind, Settings} from '../../model/types.ts'
import {ids} from './ids.ts'
import {type ProseContext, proseBlocks, toReference} from './prose.ts'

interface Form {
  element: string
  name: string
  list: string
}

/** How each kind of entry is written, and where it is listed. Laws and terms have no elements of their own in TEI. */
const formByKind: Readonly<Record<EntryKind, Form>> = {
  person: {element: 'person', name: 'persName', list: 'listPerson'},
  organisation: {element: 'org', name: 'orgName', list: 'listOrg'},
  place: {element: 'place', name: 'placeName', list: 'listPlace'},
  law: {element: 'item', name: 'title', list: 'list'},
  term: {element: 'item', name: 'term', list: 'list'}
}

/**
 * Name the element for a mention of an entry in the text.
 *
 * @param kind - The entry's kind.
 * @returns Its element and attributes beside `ref`.
 */
export function mentionForm(kind: EntryKind): {
  element: string
  attributes: Record<string, string>
} {
  if (kind === 'law') return {element: 'name', attributes: {type: 'law'}}
  return {element: formByKind[kind].name, attributes: {}}
}

/**
 * List glossary entries: people, organisations, places, laws, terms.
 *
 * @param entries - The entries.
 * @param settings - The archive's settings.
 * @param context - The document they stand in.
 * @returns One list a kind, none for a kind that does not occur.
 */
export function entityLists(
  entries: Iterable<Entry>,
  settings: Settings,
  context: ProseContext
): Element[] {
  const byKind = new Map<EntryKind, Entry[]>()
  for (const entry of entries) byKind.set(entry.kind, [...(byKind.get(entry.kind) ?? []), entry])
  return kinds.flatMap((kind) => {
    const list = byKind.get(kind)
    if (!list) return []
    const items = list.map((entry) => entity(entry, settings, context))
    return [x(formByKind[kind].list, {type: kind}, items)]
  })
}

const kinds: readonly EntryKind[] = ['person', 'organisation', 'place', 'law', 'term']

/**
 * Describe an entry.
 *
 * @param entry - The entry.
 * @param settings - The archive's settings.
 * @param context - The document it stands in.
 * @returns Its names in all languages, coordinates, gloss, sources, and its address on the site as authority.
 */
export function entity(entry: Entry, settings: Settings, context: ProseContext): Element {
  const {element, name} = formByKind[entry.kind]
  const authority = address(settings.origin, paths.entry(entry.id))
  const names = [
    x(name, {'xml:lang': settings.language}, entry.name),
    ...Object.entries(entry.native).map(([language, text]) =>
      x(name, {'xml:lang': language}, text)
    ),
    ...entry.aliases.map((alias) => x(name, {type: 'alias'}, alias))
  ]
  const gloss = proseBlocks(entry.body, context)
  const sources = entry.sources.flatMap((id) => toReference({id}, context))
  const note = x('note', {type: 'gloss'}, gloss, sources)
  const id = {'xml:id': ids.entry(entry.id)}
  if (element === 'item') {
    return x('item', id, names, x('idno', {type: 'URI'}, authority), note)
  }
  const idno = x('idno', {type: 'URI'}, authority)
  // TEI orders the parts of an organisation and a place: names first, then notes, then identifiers.
  if (element === 'person') return x('person', id, names, idno, note)
  if (element === 'org') return x('org', id, names, idno, note)
  return x('place', id, names, location(entry), note, idno)
}

function location({coordinates}: Entry): Element[] {
  if (!coordinates) return []
  return [x('location', [x('geo', `${coordinates.latitude} ${coordinates.longitude}`)])]
}

import type {Element, ElementContent} from 'hast'
import {h} from '../../html/element.ts'
import type {Source, SourceId} from '../../model/types.ts'
import {formatDate} from '../format-date.ts'
import type {Bibliography, CitingPlace} from '../parts/bibliography.ts'
import {languageTag} from '../parts/foreign.ts'
import {sourceKindMark} from '../parts/kind-label.ts'

/**
 * Number the sources of a speech's page, of which there may be many hundreds.
 *
 * The same as `bibliographyFor`, but lean: sources are named by their numbers, each entry is the reference and its
 * live address, and back-links lead to whole notes. How a source was seen, its copies and all passages that rest
 * on it are told on its own page, the claims' evidence sheets and the page of all sources.
 *
 * @param cited - Sources in the order in which they shall be numbered; repetitions count once.
 * @param sources - All records.
 * @returns The page's bibliography. Sources without a record get no number (a rule reports them).
 */
export function pageSources(
  cited: Iterable<SourceId>,
  sources: ReadonlyMap<SourceId, Source>
): Bibliography {
  const listed = [...new Set(cited)].flatMap((id) => sources.get(id) ?? [])
  const numberById = new Map(listed.map((source, index) => [source.id, index + 1]))
  const placesById = new Map<SourceId, Map<string, CitingPlace>>()
  const link = (
    id: SourceId,
    place: CitingPlace,
    content: string | ElementContent[] | undefined
  ) => {
    const number = numberById.get(id)
    if (number === undefined) return h('span', content ?? id)
    const places = placesById.get(id) ?? new Map<string, CitingPlace>()
    const whole = wholePlace(place)
    placesById.set(id, places.set(whole.id, whole))
    const role = content === undefined ? {role: 'doc-biblioref'} : {}
    return h('a', {href: `#s${number}`, ...role}, content ?? String(number))
  }
  return {
    at: (place) => ({
      prefix: place.id,
      link: ({id}, content) => link(id, place, content),
      cite: ({id}) => link(id, place, undefined)
    }),
    numberOf: (id) => numberById.get(id),
    list: () =>
      h(
        'ol',
        {className: ['bibliography']},
        listed.map((source, index) =>
          h('li', {id: `s${index + 1}`}, [
            ...entry(source),
            ...backLinks([...(placesById.get(source.id)?.values() ?? [])])
          ])
        )
      )
  }
}

/** A piece of evidence is cited as the note it stands in. */
function wholePlace({id, label}: CitingPlace): CitingPlace {
  return {id: id.replace(/-e\d+$/, ''), label: label.replace(/, evidence \d+$/, '')}
}

function entry(source: Source): ElementContent[] {
  const authors = source.author.map((name) =>
    'literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(', ')
  )
  const title = h('cite', languageTag(source.language), source.title)
  const rest = [
    source.containerTitle,
    source.publisher === source.containerTitle ? undefined : source.publisher,
    source.issued === undefined ? 'no date' : formatDate(source.issued)
  ].filter((part) => part !== undefined)
  return [
    sourceKindMark(source.kind),
    text(` ${authors.length > 0 ? `${authors.join('; ')}. ` : ''}`),
    source.url === undefined ? title : h('a', {href: source.url}, title),
    text(`. ${rest.join(', ')}. `)
  ]
}

/** `Cited in notes 12, 14, introduction`: the word is written once, the numbers are links. */
function backLinks(places: readonly CitingPlace[]): Element[] {
  if (places.length === 0) return []
  let inNotes = false
  const links = places.flatMap((place, index): Array<Element | string> => {
    const number = /^note (\d+)$/.exec(place.label)?.[1]
    const lead = number !== undefined && !inNotes ? 'note ' : ''
    inNotes ||= number !== undefined
    return [
      index > 0 ? `, ${lead}` : lead,
      h('a', {href: `#${place.id}`, role: 'doc-backlink'}, number ?? place.label)
    ]
  })
  return [h('span', {className: ['back-links']}, ['↩ ', ...links])]
}

function text(value: string): ElementContent {
  return {type: 'text', value}
}

import type {Element, ElementContent} from 'hast'
import {h} from '../../html/element.ts'
import type {Source, SourceId, SourceReference} from '../../model/types.ts'
import type {ProseContext} from '../prose.ts'
import {sourceItem} from './source-item.ts'

/** A place of a page at which sources are cited, to which the bibliography leads back. */
export interface CitingPlace {
  /** Its id on the page. */
  id: string
  /** Its name in the list of back-links, e.g. `note 12`, `evidence 3`. */
  label: string
}

/** Makes citations at one place of a page. */
export interface Citer extends ProseContext {
  /**
   * Links to a source's place in the bibliography.
   *
   * @param reference - The source.
   * @param content - What to show instead of its number.
   * @returns The link.
   */
  link(reference: SourceReference, content: string | ElementContent[]): ElementContent
}

/** The numbered sources of one page. */
export interface Bibliography {
  /**
   * Makes citations at a place; the bibliography leads back to it from each source cited there.
   *
   * @param place - The place; it must be on the page.
   * @returns Its citer, also the context of prose that stands there.
   */
  at(place: CitingPlace): Citer
  /** Gives the number of a source; nothing where it is not on the page. */
  numberOf(id: SourceId): number | undefined
  /**
   * Draws the list. To be called last: it leads back to the places that have cited by then.
   *
   * @returns A numbered list, each source at `sourceAnchor(id)`.
   */
  list(): Element
}

/**
 * Number the sources of a page.
 *
 * @param cited - Sources in the order in which they shall be numbered; repetitions count once.
 * @param sources - All records.
 * @returns The page's bibliography. Sources without a record get no number (a rule reports them).
 */
export function bibliographyFor(
  cited: Iterable<SourceId>,
  sources: ReadonlyMap<SourceId, Source>
): Bibliography {
  const listed = [...new Set(cited)].flatMap((id) => sources.get(id) ?? [])
  const numberById = new Map(listed.map((source, index) => [source.id, index + 1]))
  const placesById = new Map<SourceId, Map<string, CitingPlace>>()
  const remember = (id: SourceId, place: CitingPlace) => {
    const places = placesById.get(id) ?? new Map<string, CitingPlace>()
    placesById.set(id, places.set(place.id, place))
  }
  return {
    at: (place) => makeCiter(place, numberById, remember),
    numberOf: (id) => numberById.get(id),
    list: () =>
      h(
        'ol',
        {className: ['bibliography']},
        listed.map((source) =>
          h('li', {id: sourceAnchor(source.id)}, [
            ...sourceItem(source),
            ...backLinks([...(placesById.get(source.id)?.values() ?? [])])
          ])
        )
      )
  }
}

/**
 * Name the id of a source's place in a page's bibliography.
 *
 * @param id - The source.
 * @returns `s-` and its id.
 */
export function sourceAnchor(id: SourceId): string {
  return `s-${id}`
}

function makeCiter(
  place: CitingPlace,
  numberById: ReadonlyMap<SourceId, number>,
  remember: (id: SourceId, place: CitingPlace) => void
): Citer {
  const link: Citer['link'] = ({id}, content) => {
    const number = numberById.get(id)
    if (number === undefined) return h('span', content)
    remember(id, place)
    return h('a', {href: `#${sourceAnchor(id)}`, dataNumber: number}, content)
  }
  return {
    prefix: place.id,
    link,
    cite: (reference) => {
      const number = numberById.get(reference.id)
      if (number === undefined) return h('span', reference.id)
      remember(reference.id, place)
      return h(
        'a',
        {
          className: ['citation-number'],
          href: `#${sourceAnchor(reference.id)}`,
          role: 'doc-biblioref',
          ariaLabel: `source ${number}`
        },
        String(number)
      )
    }
  }
}

function backLinks(places: readonly CitingPlace[]): ElementContent[] {
  if (places.length === 0) return []
  const links = places.flatMap((place, index): ElementContent[] => [
    ...(index > 0 ? [{type: 'text' as const, value: ', '}] : []),
    h('a', {href: `#${place.id}`, role: 'doc-backlink'}, place.label)
  ])
  return [h('span', {className: ['back-links']}, [' Cited in: ', ...links, '.'])]
}

import type {Element} from 'hast'
import {h} from '../../html/element.ts'
import {entryUses} from '../../model/back-links.ts'
import type {Archive, Entry} from '../../model/types.ts'
import {drawMap} from '../map/draw-map.ts'
import {type MappedPlace, mappedPlaces, type PlaceGroup, placeGroups} from '../map/mapped-places.ts'
import {type Page, to} from '../page.ts'
import {nativeNames} from '../parts/native-names.ts'
import {paths} from '../paths.ts'

/**
 * Make the map of the places that the speeches and events name.
 *
 * @param archive - The archive.
 * @returns The page.
 */
export function* mapPages(archive: Archive): Generator<Page> {
  const {mapped, unmapped} = mappedPlaces(archive, entryUses(archive))
  yield {
    path: paths.map,
    kind: 'map',
    title: 'Map',
    description: 'The places that the speeches and the timeline name.',
    section: paths.glossary,
    main: [
      h('header', {className: ['page-head']}, [
        h('p', {className: ['crumbs']}, h('a', {href: to(paths.glossary)}, 'Glossary')),
        h('h1', 'Map'),
        h(
          'p',
          {className: ['lede']},
          'The places of the glossary; the more often the speeches and events name one, the larger its dot.'
        )
      ]),
      ...placeGroups(mapped).map(groupSection),
      ...withoutCoordinates(unmapped),
      ...(mapped.length + unmapped.length === 0 ? [h('p', 'The glossary has no places.')] : []),
      h(
        'p',
        {className: ['map-credit']},
        'Outlines: Natural Earth, public domain. They take no position on borders.'
      )
    ]
  }
}

function groupSection(group: PlaceGroup, index: number): Element {
  const id = `map-${index + 1}`
  return h('section', {className: ['map-group'], ariaLabelledBy: id}, [
    h('h2', {id}, group.country?.properties.name ?? 'Elsewhere'),
    h('figure', drawMap(group)),
    h('ul', {className: ['place-list']}, group.places.map(placeItem))
  ])
}

function placeItem({entry, paragraphs, events}: MappedPlace): Element {
  const counts = [
    ...(paragraphs > 0 ? [paragraphs === 1 ? '1 paragraph' : `${paragraphs} paragraphs`] : []),
    ...(events > 0 ? [events === 1 ? '1 event' : `${events} events`] : [])
  ]
  return h('li', [
    h('a', {href: to(paths.entry(entry.id))}, entry.name),
    ...nativeNames(entry),
    ' ',
    h('span', {className: ['place-counts']}, counts.join(', ') || 'named nowhere yet')
  ])
}

function withoutCoordinates(entries: readonly Entry[]): Element[] {
  if (entries.length === 0) return []
  return [
    h('section', {ariaLabelledBy: 'unmapped'}, [
      h('h2', {id: 'unmapped'}, 'Places that are not on the map'),
      h(
        'ul',
        {className: ['place-list']},
        entries.map(({id, name}) => h('li', h('a', {href: to(paths.entry(id))}, name)))
      )
    ])
  ]
}

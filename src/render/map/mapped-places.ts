import type {EntryUses} from '../../model/back-links.ts'
import type {Archive, Entry, EntryId} from '../../model/types.ts'
import {type Country, countryAt} from './countries.ts'

/** A place with its coordinates and how often it is named. */
export interface MappedPlace {
  entry: Entry
  /** Longitude and latitude. */
  point: [number, number]
  /** Paragraphs that name it and events that happened there. */
  paragraphs: number
  events: number
}

/** Places that stand on one map. */
export interface PlaceGroup {
  /** The country, where all lie in one. */
  country?: Country
  places: readonly MappedPlace[]
}

/**
 * Sum up the places of the glossary.
 *
 * @param archive - The archive.
 * @param uses - What names each entry.
 * @returns Places with coordinates, the most named first, and those without.
 */
export function mappedPlaces(
  archive: Archive,
  uses: ReadonlyMap<EntryId, EntryUses>
): {mapped: MappedPlace[]; unmapped: Entry[]} {
  const places = [...archive.entries.values()].filter(({kind}) => kind === 'place')
  const mapped = places.flatMap((entry): MappedPlace[] => {
    if (!entry.coordinates) return []
    const {longitude, latitude} = entry.coordinates
    const own = uses.get(entry.id)
    const paragraphs = (own?.mentions ?? []).reduce((sum, {blocks}) => sum + blocks.length, 0)
    return [{entry, point: [longitude, latitude], paragraphs, events: own?.events.length ?? 0}]
  })
  return {
    mapped: mapped.sort((a, b) => weightOf(b) - weightOf(a) || order(a.entry.name, b.entry.name)),
    unmapped: places.filter(({coordinates}) => !coordinates).sort((a, b) => order(a.name, b.name))
  }
}

/**
 * Say how often a place is named, for the size of its dot.
 *
 * @param place - The place.
 * @returns Paragraphs and events together.
 */
export function weightOf({paragraphs, events}: MappedPlace): number {
  return paragraphs + events
}

/**
 * Group places into maps: one for each country with several of them, one for all others.
 *
 * @param places - The places.
 * @returns The groups, the largest first.
 */
export function placeGroups(places: readonly MappedPlace[]): PlaceGroup[] {
  const byCountry = new Map<Country | undefined, MappedPlace[]>()
  for (const place of places) {
    const country = countryAt(place.point)
    byCountry.set(country, [...(byCountry.get(country) ?? []), place])
  }
  const groups: PlaceGroup[] = []
  const others: MappedPlace[] = []
  for (const [country, inside] of byCountry) {
    if (country && (inside.length > 1 || byCountry.size === 1)) {
      groups.push({country, places: inside})
    } else others.push(...inside)
  }
  groups.sort((a, b) => b.places.length - a.places.length)
  return others.length > 0 ? [...groups, {places: others}] : groups
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

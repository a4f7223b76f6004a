import {createRequire} from 'node:module'
import {type ExtendedFeature, type GeoGeometryObjects, geoContains} from 'd3-geo'
import {feature} from 'topojson-client'
import type {GeometryCollection, Topology} from 'topojson-specification'

/** A country as Natural Earth draws it (1:50 million, public domain). */
export type Country = ExtendedFeature<GeoGeometryObjects, {name: string}>

let loaded: readonly Country[] | undefined

/**
 * Give the outlines of all countries.
 *
 * @returns The countries; read from the package once, when first asked for.
 */
export function countries(): readonly Country[] {
  if (loaded) return loaded
  const topology = createRequire(import.meta.url)('world-atlas/countries-50m.json') as Topology<{
    countries: GeometryCollection<{name: string}>
  }>
  loaded = feature(topology, topology.objects.countries).features as Country[]
  return loaded
}

/**
 * Find the country in which a point lies.
 *
 * Outlines of this scale cut off harbours, so a point at sea is taken for the land within a tenth of a degree or so.
 *
 * @param point - Longitude and latitude.
 * @returns The country; nothing on the high seas.
 */
export function countryAt(point: [number, number]): Country | undefined {
  return containing(point) ?? around(point).map(containing).find(Boolean)
}

function containing(point: [number, number]): Country | undefined {
  return countries().find((country) => geoContains(country, point))
}

function around([longitude, latitude]: [number, number]): Array<[number, number]> {
  const steps = [0.08, 0.16].flatMap((step) => [
    [step, 0],
    [-step, 0],
    [0, step],
    [0, -step]
  ])
  return steps.map(([east = 0, north = 0]) => [longitude + east, latitude + north])
}

/**
 * Leave of a country the land on which the given points lie, so that far islands do not shrink its map.
 *
 * @param country - The country.
 * @param points - Points in it.
 * @returns Its outline without the polygons that hold none of them.
 */
export function landOf(country: Country, points: ReadonlyArray<[number, number]>): Country {
  const {geometry} = country
  if (geometry.type !== 'MultiPolygon') return country
  const coordinates = geometry.coordinates.filter((polygon) =>
    points
      .flatMap((point) => [point, ...around(point)])
      .some((point) => geoContains({type: 'Polygon', coordinates: polygon}, point))
  )
  return coordinates.length > 0
    ? {...country, geometry: {type: 'MultiPolygon', coordinates}}
    : country
}

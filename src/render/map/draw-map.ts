import {
  type ExtendedFeature,
  type ExtendedFeatureCollection,
  type GeoPath,
  type GeoProjection,
  geoAzimuthalEqualArea,
  geoCentroid,
  geoPath
} from 'd3-geo'
import type {Element} from 'hast'
import {s} from '../../html/element.ts'
import {to} from '../page.ts'
import {paths} from '../paths.ts'
import {countries, countryAt, landOf} from './countries.ts'
import {type MappedPlace, type PlaceGroup, weightOf} from './mapped-places.ts'
import {type Dot, type Label, placeLabels} from './place-labels.ts'

const size = {width: 720, height: 480}
const margin = 36

/** Letters by the width of the picture: on a phone it is drawn at less than half its size. */
const letterings = [
  {width: 'wide', letters: 13},
  {width: 'narrow', letters: 26}
] as const

/**
 * Draw a map: outlines of the countries, a dot for each place as large as it is often named, its name.
 *
 * An equal-area projection turned to the middle of what is shown, so that it holds anywhere on earth. The list
 * beside it says the same; the picture is passed over by assistive technology and the Tab key.
 *
 * @param group - What stands on it.
 * @returns The picture; each dot leads to its entry.
 */
export function drawMap(group: PlaceGroup): Element {
  const projection = fitted(group)
  const path = geoPath(projection).digits(1)
  const dots = group.places.flatMap((place) => toDot(place, projection))
  const labels = letterings.map(({width, letters}) => ({
    className: [`map-name-${width}`],
    places: placeLabels(
      dots.map(({dot}) => dot),
      size,
      letters
    )
  }))
  return s(
    'svg',
    {
      className: ['map'],
      viewBox: `0 0 ${size.width} ${size.height}`,
      ariaHidden: 'true',
      focusable: 'false'
    },
    [
      ...outlines(group, path),
      ...dots.map(({place, dot}, index) =>
        dotElement(place, dot, labelElements(dot.name, labels, index))
      )
    ]
  )
}

function fitted({country, places}: PlaceGroup): GeoProjection {
  const points = places.map(({point}) => point)
  const land = country ? landOf(country, points) : surroundings(points)
  const [longitude, latitude] = geoCentroid(land)
  return geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .fitExtent(
      [
        [margin, margin],
        [size.width - margin, size.height - margin]
      ],
      land
    )
    .clipExtent([
      [-3, -3],
      [size.width + 3, size.height + 3]
    ])
}

/** Of scattered places, the countries they lie in; of places at sea, the places. */
function surroundings(points: ReadonlyArray<[number, number]>): ExtendedFeatureCollection {
  const features = points.map((point): ExtendedFeature => {
    const country = countryAt(point)
    if (country) return landOf(country, [point])
    return {type: 'Feature', properties: {}, geometry: {type: 'Point', coordinates: point}}
  })
  return {type: 'FeatureCollection', features}
}

function outlines({country}: PlaceGroup, path: GeoPath): Element[] {
  const drawn = countries().flatMap((other) => {
    const d = path(other)
    if (!d) return []
    const isHome = other.properties.name === country?.properties.name
    return [{isHome, element: s('path', {className: [isHome ? 'map-home' : 'map-land'], d})}]
  })
  return drawn.sort((a, b) => Number(a.isHome) - Number(b.isHome)).map(({element}) => element)
}

function toDot(
  place: MappedPlace,
  projection: GeoProjection
): Array<{place: MappedPlace; dot: Dot}> {
  const at = projection(place.point)
  if (!at) return []
  const radius = Math.min(20, 3.5 + Math.sqrt(weightOf(place)) * 1.4)
  return [
    {
      place,
      dot: {x: round(at[0]), y: round(at[1]), radius: round(radius), name: place.entry.name}
    }
  ]
}

function dotElement({entry}: MappedPlace, {x, y, radius}: Dot, labels: Element[]): Element {
  return s('a', {className: ['map-place'], href: to(paths.entry(entry.id)), tabIndex: -1}, [
    s('circle', {cx: x, cy: y, r: radius}),
    ...labels
  ])
}

/** A name with no room is left out: the list beside the map has it. */
function labelElements(
  name: string,
  labels: ReadonlyArray<{className: string[]; places: ReadonlyArray<Label | undefined>}>,
  index: number
): Element[] {
  return labels.flatMap(({className, places}) => {
    const label = places[index]
    if (!label) return []
    const {x, y, anchor} = label
    return [s('text', {className, x: round(x), y: round(y), 'text-anchor': anchor}, name)]
  })
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

import {describe, expect, it} from 'vitest'
import {entryUses} from '../../model/back-links.ts'
import {htmlOf} from '../../testing/html-of.ts'
import {smallArchive} from '../../testing/small-archive.ts'
import {drawMap} from './draw-map.ts'
import {mappedPlaces, placeGroups} from './mapped-places.ts'

const place = (name: string, latitude: number, longitude: number) => `---
name: ${name}
kind: place
coordinates: {latitude: ${latitude}, longitude: ${longitude}, source: gazette-2021}
sources: [gazette-2021]
---
A place.
`

const {archive} = smallArchive({
  'notes/glossary/suva.md': place('Suva', -18.14, 178.44),
  'notes/glossary/nowhere.md': '---\nname: Nowhere\nkind: place\nsources: []\n---\nNo place.\n',
  'notes/glossary/mid-atlantic.md': place('Mid-Atlantic', 30, -40)
})
const {mapped, unmapped} = mappedPlaces(archive, entryUses(archive))
const groups = placeGroups(mapped)

describe('mappedPlaces', () => {
  it('puts the most named first and tells which have no coordinates', () => {
    expect(mapped.map(({entry}) => entry.id)).toEqual(['porto', 'lisbon', 'mid-atlantic', 'suva'])
    expect(mapped[0]).toMatchObject({paragraphs: 1, events: 1})
    expect(unmapped.map(({id}) => id)).toEqual(['nowhere'])
  })
})

describe('placeGroups', () => {
  it('gives a country with several places a map of its own, and the others one together', () => {
    expect(groups.map(({country, places}) => [country?.properties.name, places.length])).toEqual([
      ['Portugal', 2],
      [undefined, 2]
    ])
  })
})

describe('drawMap', () => {
  it.each(groups)('draws each place within the picture', (group) => {
    const html = htmlOf(drawMap(group))
    const circles = [...html.matchAll(/cx="([\d.-]+)" cy="([\d.-]+)"/g)]
    expect(circles).toHaveLength(group.places.length)
    for (const [, x, y] of circles) {
      expect(Number(x)).toBeGreaterThan(0)
      expect(Number(x)).toBeLessThan(720)
      expect(Number(y)).toBeGreaterThan(0)
      expect(Number(y)).toBeLessThan(480)
    }
  })
})

import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {placeLabels} from './place-labels.ts'

const size = {width: 720, height: 480}

describe('placeLabels', () => {
  it('names a dot at its right where there is room', () => {
    expect(placeLabels([{x: 100, y: 100, radius: 5, name: 'Porto'}], size, 10)).toEqual([
      {x: 109, y: 103, anchor: 'start'}
    ])
  })

  it('keeps names on the map and off the neighbour', () => {
    const [, second] = placeLabels(
      [
        {x: 700, y: 100, radius: 5, name: 'Almaty region'},
        {x: 640, y: 100, radius: 5, name: 'Aktau'}
      ],
      size,
      13
    )
    expect(second?.anchor).not.toBe('start')
  })

  it('leaves out a name that has no room', () => {
    const dot = {x: 10, y: 12, radius: 5, name: 'Nowhere at all'}
    expect(placeLabels([dot], {width: 130, height: 24}, 13)[0]).toBeDefined()
    expect(placeLabels([dot], {width: 60, height: 24}, 13)).toEqual([undefined])
  })

  it('lets no two names start at one place, however many dots and however large the letters', () => {
    const dot = fc.record({
      x: fc.integer({min: 0, max: 720}),
      y: fc.integer({min: 0, max: 480}),
      radius: fc.integer({min: 2, max: 20}),
      name: fc.string({minLength: 1, maxLength: 30})
    })
    fc.assert(
      fc.property(fc.array(dot, {maxLength: 30}), fc.constantFrom(13, 26), (dots, letters) => {
        const places = placeLabels(dots, size, letters)
        expect(places).toHaveLength(dots.length)
        const given = places.filter((place) => place !== undefined)
        expect(new Set(given.map(({x, y, anchor}) => `${x} ${y} ${anchor}`)).size).toBe(
          given.length
        )
      })
    )
  })
})

import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {placeLabels} from './place-labels.ts'

const size = {width: 720, height: 480}

describe('placeLabels', () => {
  it('names a dot at its right where there is room', () => {
    expect(placeLabels([{x: 100, y: 100, radius: 5, name: 'Porto'}], size)).toEqual([
      {x: 109, y: 104, anchor: 'start'}
    ])
  })

  it('keeps names on the map and off the neighbour', () => {
    const [, second] = placeLabels(
      [
        {x: 700, y: 100, radius: 5, name: 'Almaty region'},
        {x: 640, y: 100, radius: 5, name: 'Aktau'}
      ],
      size
    )
    expect(second?.anchor).not.toBe('start')
  })

  it('gives every dot a place', () => {
    const dot = fc.record({
      x: fc.integer({min: 0, max: 720}),
      y: fc.integer({min: 0, max: 480}),
      radius: fc.integer({min: 2, max: 20}),
      name: fc.string({minLength: 1, maxLength: 30})
    })
    fc.assert(
      fc.property(fc.array(dot, {maxLength: 30}), (dots) => {
        expect(placeLabels(dots, size)).toHaveLength(dots.length)
      })
    )
  })
})

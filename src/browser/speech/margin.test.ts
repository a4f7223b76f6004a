import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {type MarginBox, placeInMargin} from './margin.ts'

const gap = 10
const box = (
  y: number,
  group = 'p1',
  heights: MarginBox['heights'] = [20, 60, 120]
): MarginBox => ({
  y,
  heights,
  group
})

describe('placeInMargin', () => {
  it('sets notes level with their words, with all they can show, where there is room', () => {
    expect(placeInMargin([box(0, 'p1'), box(300, 'p2')], gap)).toEqual([
      {top: 0, level: 2},
      {top: 300, level: 2}
    ])
  })

  it('shows the notes of a crowded paragraph in a line each', () => {
    const crowded = [box(0), box(0), box(30), box(100, 'p2')]
    expect(placeInMargin(crowded, gap)).toEqual([
      {top: 0, level: 0},
      {top: 30, level: 0},
      {top: 60, level: 0},
      {top: 100, level: 2}
    ])
  })

  it('pushes notes down where there is no room at all', () => {
    const tops = placeInMargin([box(0), box(0), box(0), box(40, 'p2')], gap).map(({top}) => top)
    expect(tops).toEqual([0, 30, 60, 90])
  })

  it('sets the active note level with its words, and lets those before it give way upwards', () => {
    const open: MarginBox = box(100, 'p1', [300, 300, 300])
    const places = placeInMargin([box(80), box(90), open, box(110, 'p2')], gap, 2)
    expect(places.map(({top}) => top)).toEqual([40, 70, 100, 410])
  })

  const boxes = fc
    .array(
      fc.record({
        step: fc.nat(200),
        group: fc.nat(3),
        low: fc.integer({min: 10, max: 40}),
        more: fc.nat(80),
        most: fc.nat(300)
      }),
      {minLength: 1, maxLength: 20}
    )
    .map((steps) => {
      let y = 0
      let group = 0
      return steps.map((step) => {
        y += step.step
        if (step.group > 0) group += 1
        const {low, more, most} = step
        return box(y, `p${group}`, [low, low + more, low + more + most])
      })
    })

  it('never lets two notes overlap, nor one rise above the page, whichever is active', () => {
    fc.assert(
      fc.property(boxes, fc.option(fc.nat(19), {nil: undefined}), (some, active) => {
        const index = active === undefined || active >= some.length ? undefined : active
        let free = 0
        for (const [at, place] of placeInMargin(some, gap, index).entries()) {
          expect(place.top).toBeGreaterThanOrEqual(free)
          free = place.top + (some[at]?.heights[place.level] ?? 0) + gap
        }
      })
    )
  })

  it('never sets a note above its words while none is active', () => {
    fc.assert(
      fc.property(boxes, (some) => {
        for (const [at, {top}] of placeInMargin(some, gap).entries()) {
          expect(top).toBeGreaterThanOrEqual(some[at]?.y ?? 0)
        }
      })
    )
  })
})

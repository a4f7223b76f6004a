import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {groupBy, piecesOf} from './pieces.ts'

const years = ['2021', '2021', '2021', '2022', '2021', '2023']
const itself = (name: string) => name

describe('piecesOf', () => {
  it('leaves a list whole that fits one page', () => {
    expect(piecesOf(years, 6, itself)).toBeUndefined()
  })

  it('cuts by name, and long pieces by number', () => {
    expect(piecesOf(years, 3, itself)?.map(({name, items}) => [name, items.length])).toEqual([
      ['2021', 3],
      ['2021-2', 1],
      ['2022', 1],
      ['2023', 1]
    ])
  })

  it('loses nothing and makes no page too long', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', 'c')),
        fc.integer({min: 1, max: 5}),
        (list, limit) => {
          const pieces = piecesOf(list, limit, itself) ?? [{name: 'all', items: list}]
          expect(pieces.flatMap(({items}) => items).sort()).toEqual(list.toSorted())
          expect(Math.max(0, ...pieces.map(({items}) => items.length))).toBeLessThanOrEqual(limit)
          expect(new Set(pieces.map(({name}) => name)).size).toBe(pieces.length)
        }
      )
    )
  })
})

describe('groupBy', () => {
  it('keeps the order of first items', () => {
    expect(groupBy(['b', 'a', 'b'], itself).map(({name}) => name)).toEqual(['b', 'a'])
  })
})

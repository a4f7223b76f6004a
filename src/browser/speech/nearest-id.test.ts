import {describe, expect, it} from 'vitest'
import {nearestId} from './nearest-id.ts'

const ids = ['title', 'p1', 'p2', 'p34', 'p34a', 'p52', 'n-open-fire-order', 'n-death-toll']

describe('nearestId', () => {
  it.each([
    ['p341', 'p52'],
    ['p35', 'p34'],
    ['34', 'p34'],
    ['p0', 'p1'],
    ['n-open-fire', 'n-open-fire-order'],
    ['deathtoll', 'n-death-toll'],
    ['xyz', undefined]
  ])('takes a reader from %s to %s', (unknown, nearest) => {
    expect(nearestId(unknown, ids)).toBe(nearest)
  })
})

import {expect, it} from 'vitest'
import {figures} from './figures.ts'

it.each([
  [0, '0'],
  [999, '999'],
  [2600, '2,600'],
  [1_234_567, '1,234,567']
])('writes %i as %s', (count, words) => {
  expect(figures(count)).toBe(words)
})

import fc from 'fast-check'
import {expect, it} from 'vitest'
import {growthExponent} from './growth.ts'

it('finds the exponent of any power law', () => {
  const law = fc.record({
    exponent: fc.double({min: -2, max: 3, noNaN: true}),
    factor: fc.double({min: 0.01, max: 100, noNaN: true}),
    sizes: fc.uniqueArray(fc.integer({min: 1, max: 10_000}), {minLength: 2, maxLength: 5})
  })
  fc.assert(
    fc.property(law, ({exponent, factor, sizes}) => {
      const points = sizes.map((size) => [size, factor * size ** exponent] as const)
      expect(growthExponent(points)).toBeCloseTo(exponent, 6)
    })
  )
})

it('tells nothing of a single size', () => {
  expect(growthExponent([[100, 5]])).toBe(undefined)
})

import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {foldSpace} from './canonical-text.ts'

const spaces = [' ', '\n', '\t', '\u00a0', '\u1680', '\u2003', '\u2028', '\u3000', '\ufeff']
const words = fc.array(
  fc.oneof(fc.constantFrom(...spaces), fc.constantFrom('a', 'қ', 'ع', '😀', ''))
)

describe('foldSpace', () => {
  it('makes one space of each run of white space, and none at the ends', () => {
    fc.assert(
      fc.property(words, (pieces) => {
        const text = pieces.join('')
        expect(foldSpace(text)).toBe(text.split(/\s+/u).filter(Boolean).join(' '))
      }),
      {numRuns: 2000}
    )
  })
})

import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {foldedHash, foldSpace, wordingHash} from './canonical-text.ts'

const spaces = [' ', '\n', '\t', '\u00a0', '\u1680', '\u2003', '\u2028', '\u3000', '\ufeff']
const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(...spaces),
    fc.constantFrom('a', 'e\u0301', 'қ', 'ع', '😀', '\u0301', '')
  )
)
const words = pieces.map((parts) => parts.join(''))

describe('foldSpace', () => {
  it('makes one space of each run of white space, and none at the ends', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(foldSpace(text)).toBe(text.split(/\s+/u).filter(Boolean).join(' '))
      }),
      {numRuns: 2000}
    )
  })
})

describe('foldedHash', () => {
  it('is the hash of a wording whose white space is folded', () => {
    fc.assert(
      fc.property(fc.oneof(words, fc.string({unit: 'binary'})), (text) => {
        expect(foldedHash(foldSpace(text))).toBe(wordingHash(text))
      })
    )
  })
})

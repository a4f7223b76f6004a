import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {isSameWording, isSpace, isWordingOf} from './is-same-wording.ts'

describe('isSameWording', () => {
  it('agrees with folding white space, for any two texts', () => {
    const text = fc.stringMatching(/^[ab \n\t\u00a0\ufeffщ]{0,12}$/)
    const fold = (words: string) => words.replace(/\s+/g, ' ').trim()
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(isSameWording(a, b)).toBe(fold(a) === fold(b))
        expect(isSameWording(a, a.replace(/\s/g, ' \n'))).toBe(true)
      }),
      {numRuns: 500}
    )
  })
})

describe('isWordingOf', () => {
  it('is isSameWording of the blocks joined, for any text', () => {
    const block = fc.stringMatching(/^[ab \n]{0,3}$/)
    const gap = fc.constantFrom('', ' ', '\n\n')
    fc.assert(
      fc.property(fc.array(fc.tuple(block, gap, block), {maxLength: 4}), (parts) => {
        const blocks = parts.map(([own]) => own)
        for (const which of [0, 2] as const) {
          const text = parts.map((part) => part[which] + part[1]).join('')
          expect(isWordingOf(text, blocks)).toBe(isSameWording(text, blocks.join(' ')))
        }
      }),
      {numRuns: 2000}
    )
  })
})

describe('isSpace', () => {
  it('takes for white space what \\s takes for it', () => {
    const units = Array.from({length: 0x10000}, (_, code) => code)
    const spaces = units.filter((code) => /\s/.test(String.fromCharCode(code)))
    expect(units.filter(isSpace)).toEqual(spaces)
  })
})

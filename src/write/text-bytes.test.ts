import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {textBytes} from './text-bytes.ts'

describe('textBytes', () => {
  it('encodes as a buffer of its own does', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 200}), (text) => {
        expect(Buffer.from(textBytes(text))).toEqual(Buffer.from(text))
      })
    )
  })

  it.each(['a', 'ж', '語', '😀', '\ud800'])(
    'holds the longest text of %j that is shared, and longer ones',
    (unit) => {
      for (const length of [1 << 20, (1 << 20) + 2]) {
        const text = unit.repeat(length / unit.length)
        expect(Buffer.from(textBytes(text)).equals(Buffer.from(text))).toBe(true)
      }
    }
  )
})

import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {x} from 'xastscript'
import {forbiddenInXml, hostile} from '../../testing/hostile.ts'
import {elementsIn, parseXml, textOf} from '../../testing/xml.ts'
import {allowedInXml, writeXml} from './write-xml.ts'

const anyText = fc.oneof(
  fc.string({unit: 'binary'}),
  fc
    .array(fc.constantFrom(']', '>', '<', '&', '"', "'", '\r', '\n', hostile, forbiddenInXml))
    .map((parts) => parts.join(''))
)

describe('writeXml', () => {
  it('gives every text back to a parser, but for characters that XML forbids', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const root = parseXml(writeXml(x('a', {b: text}, [x('c', [text])])))
        const inner = elementsIn(root, 'c')[0] ?? root
        expect(textOf(inner)).toBe(allowedInXml(text))
        expect(root.attributes.b).toBe(allowedInXml(text).replace(/[\t\n\r]/g, ' '))
      })
    )
  })

  it('keeps the length of a text in UTF-16 units, so that offsets hold', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        expect(allowedInXml(text)).toHaveLength(text.length)
      })
    )
  })

  it('adds white space to elements that hold only elements, and to no others', () => {
    const tree = x('a', [x('b', [x('c', ['1']), x('c', ['2'])])])
    expect(writeXml(tree, new Set(['a']))).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<a>\n  <b><c>1</c><c>2</c></b>\n</a>\n'
    )
  })
})

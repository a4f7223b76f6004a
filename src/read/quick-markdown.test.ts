import fc from 'fast-check'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {quickMarkdown} from './quick-markdown.ts'

const remark = unified()
  .use(remarkParse)
  .use(remarkGfm, {singleTilde: false})
  .use(remarkDirective)
  .freeze()

const piece = fc.constantFrom(
  ...[
    'word',
    'Слово',
    ' ',
    ' ',
    ' ',
    '. ',
    ', ',
    '\n',
    '\n\n',
    '*',
    '**',
    '*so*',
    '**so**',
    '(',
    ')'
  ],
  ...[
    '[@id]',
    '[@id, p. 3; @b.c-d]',
    '[',
    ']',
    '@',
    ': ',
    ':',
    '-',
    '- ',
    '1. ',
    '12',
    '#',
    '_',
    '~'
  ],
  ...[
    '“',
    '”',
    '’',
    'www.',
    'a@b.cz',
    '&',
    'e\u0301',
    '😀',
    '  ',
    '\\',
    '`',
    '<',
    '|',
    '^',
    '=',
    '…'
  ]
)
const prose = fc.array(piece, {maxLength: 14}).map((pieces) => pieces.join(''))

describe('quickMarkdown', () => {
  it('gives the tree of remark-parse, or leaves it', () => {
    fc.assert(
      fc.property(prose, (source) => {
        const quick = quickMarkdown(source)
        if (quick) expect(quick, JSON.stringify(source)).toEqual(remark.parse(source))
      }),
      {numRuns: 20_000}
    )
  })

  it.each([
    'Words on one line.',
    'A count that was *disputed* at the time [@a-1].\nLater records say **less** [@b, p. 3; @c].\n\nMore.\n',
    '\n\n\nAfter lines left empty: “so” (*it* stands).'
  ])('takes the quick way for %j', (source) => {
    expect(quickMarkdown(source)).toEqual(remark.parse(source))
  })
})

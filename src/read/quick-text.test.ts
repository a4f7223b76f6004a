import fc from 'fast-check'
import type {Root} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {quickText} from './quick-text.ts'

const remark = unified().use(remarkParse).freeze()
const parse = (source: string): Root => remark.parse(source)

function expectSame(source: string): void {
  const quick = quickText(source, parse)
  if (quick) expect(quick, JSON.stringify(source)).toEqual(parse(source))
}

const piece = fc.constantFrom(
  ...[
    'word',
    'Слово',
    ' ',
    ' ',
    '\n',
    '\n\n',
    '\n\n',
    '. ',
    '*so*',
    '**NAME:**',
    '*[Applause]*',
    '\n\n*[Applause]*\n',
    '\n\n**NAME:** ',
    '*'
  ],
  ...[
    ' {#p34}',
    ' {#p35}\n\n',
    '# ',
    '## Title',
    '- ',
    '1. ',
    '12',
    '2)',
    '> ',
    '=',
    '---',
    '--',
    '--so',
    '\n-',
    '***',
    '+'
  ],
  ...[
    '_',
    '`',
    '~~~',
    '[a]',
    '(b)',
    '[a]: b',
    '[a](b)',
    '![',
    ']',
    '!',
    '<',
    '&',
    'a & b',
    '&amp;',
    '\\',
    '  ',
    '\t',
    '|',
    '“',
    '😀'
  ],
  ...['    ', ' \n', '#', '\n#', 'https://a.cz', ':', '\n* ', '\n**', 'e\u0301', '\u00a0', '\u2028']
)
const text = fc.array(piece, {maxLength: 16}).map((pieces) => pieces.join(''))

describe('quickText', () => {
  it('gives the tree of remark-parse, or leaves it', () => {
    fc.assert(fc.property(text, expectSame), {numRuns: 20_000})
  })

  it.each(['\u000e\r!', 'a\rb', 'a\r\n\r\nb'])('leaves %j, whose lines end otherwise', (source) => {
    expect(quickText(source, parse)).toBeUndefined()
  })

  it('gives it for any characters', () => {
    const any = fc.string({unit: 'binary', maxLength: 20})
    fc.assert(
      fc.property(fc.array(fc.oneof(any, piece), {maxLength: 5}), (parts) =>
        expectSame(parts.join(''))
      )
    )
  })

  it('takes the quick way for transcripts', () => {
    const transcript =
      '\n\n\n## Title {#p1}\n\n**NAME:** Words,\nin two lines. {#p2}\n\n*[Applause]* {#p3}\n\n“So it is” – 5 % more? {#p4}\n\n--and so on; [1794-08-07]\n[Sic.] {#p5}\n'
    const quick = quickText(transcript, () => {
      throw new Error('remark was asked')
    })
    expect(quick).toEqual(parse(transcript))
    expect(quick?.children.map(({type}) => type)).toEqual([
      'heading',
      'paragraph',
      'paragraph',
      'paragraph',
      'paragraph'
    ])
  })
})

import fc from 'fast-check'
import type {Paragraph, PhrasingContent} from 'mdast'
import {visit} from 'unist-util-visit'
import {describe, expect, it} from 'vitest'
import {parseText} from './parse-text.ts'

const kinds = (body: string) =>
  parseText(body, 'texts/x.md').blocks.map((block) => [block.anchor, block.kind, block.text])

const joined = (nodes: readonly PhrasingContent[]): string =>
  nodes
    .map((node) =>
      node.type === 'break'
        ? ' '
        : 'children' in node
          ? joined(node.children)
          : 'value' in node
            ? node.value
            : ''
    )
    .join('')

describe('parseText', () => {
  it.each([
    ['a paragraph', 'Dear\ncompatriots, {#p1}', [['p1', 'paragraph', 'Dear compatriots,']]],
    ['a heading', '## On law {#on-law}', [['on-law', 'heading', 'On law']]],
    [
      'list items',
      '- one {#p1}\n- two {#p2}',
      [
        ['p1', 'item', 'one'],
        ['p2', 'item', 'two']
      ]
    ],
    ['a quotation', '> So he said. {#p1}', [['p1', 'quotation', 'So he said.']]],
    ['verse', 'Arise,\\\nmy land {#p1}', [['p1', 'verse', 'Arise, my land']]],
    ['a speaker turn', '**Q:** Why? {#p1}', [['p1', 'turn', 'Q: Why?']]],
    ['a stage direction', '*[Applause]* {#p1}', [['p1', 'direction', '[Applause]']]],
    ['a remark in round brackets', '*(Laughter.)* {#p1}', [['p1', 'direction', '(Laughter.)']]],
    ['a block without an anchor', 'Words.', [[undefined, 'paragraph', 'Words.']]],
    ['an anchor under emphasis', 'so *it is* {#p2}', [['p2', 'paragraph', 'so it is']]],
    [
      'a break that parts nothing',
      'so it is\\\n\u00a0\n\nnow {#p1}',
      [
        [undefined, 'paragraph', 'so it is'],
        ['p1', 'paragraph', 'now']
      ]
    ],
    ['braces that are no anchor', 'the set {a} {#p3}', [['p3', 'paragraph', 'the set {a}']]]
  ])('reads %s', (_name, body, expected) => {
    expect(kinds(body)).toEqual(expected)
  })

  it('tells where a block stands, in lines and columns', () => {
    expect(parseText('\n\nOne. {#p1}', 'texts/x.md').blocks[0]?.place).toEqual({
      file: 'texts/x.md',
      start: {line: 3, column: 1},
      end: {line: 3, column: 11}
    })
  })

  it('leaves in the tree exactly the text of each block', () => {
    const piece = fc.constantFrom(
      'word',
      ' ',
      '  ',
      '*em*',
      '**strong *in* it**',
      '\n',
      '\\\n',
      'слово',
      '\u00a0'
    )
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 12}), (pieces) => {
        const {tree, blocks} = parseText(`a ${pieces.join('')}z {#p1}`, 'x.md')
        const texts: string[] = []
        visit(tree, 'paragraph', (node: Paragraph) => void texts.push(joined(node.children)))
        expect(texts).toEqual(blocks.map((block) => block.text))
        for (const block of blocks) expect(block.text).not.toMatch(/\s\s|^\s|\s$/)
      })
    )
  })
})

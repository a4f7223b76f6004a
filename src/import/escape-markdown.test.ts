import fc from 'fast-check'
import type {Root} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {foldSpace} from '../model/canonical-text.ts'
import type {AnchorId} from '../model/types.ts'
import {parseText} from '../read/parse-text.ts'
import {escapeParagraph} from './escape-markdown.ts'
import type {ReceivedBlock} from './received-blocks.ts'
import {toMarkdown} from './to-markdown.ts'

const parse = (markdown: string): Root => unified().use(remarkParse).parse(markdown)

/** Words of which Markdown could make something, and what stands around them. */
const piece = fc.oneof(
  fc.constantFrom(
    ...['*', '**', '_', '__', '#', '##', '######', '1.', '23)', '>', '+', '-', '--', '---', '***'],
    ...['\\', '\\*', '[x]', '[x](y)', '[x]: /y', '[x][y]', '![x](y)', '<', '<b>', '</b>', '<!--'],
    ...[
      '<https://a.example>',
      '<?php',
      '&amp;',
      '&#38;',
      '&x',
      '&',
      '===',
      '~~~',
      '`',
      '```',
      '``'
    ],
    ...[
      '{#p3}',
      '{#',
      '}',
      '|',
      ':',
      ' ',
      '  ',
      '    ',
      '\t',
      '\n',
      'word',
      'слово',
      'сөз',
      'كلمة',
      '"a"'
    ],
    ...['\u00a0', '\u3000', '.', ',', '(', ')', '!', 'http://a.example', 'a@b.example', '\u0001']
  ),
  fc.string({unit: 'grapheme', maxLength: 4}),
  fc.string({unit: 'binary', maxLength: 3}).filter((text) => !text.includes('\0'))
)
const words = fc
  .array(piece, {minLength: 1, maxLength: 8})
  .map((pieces) => foldSpace(pieces.join('')))
  .filter((text) => text !== '')

describe('escapeParagraph', () => {
  it.each([
    ['1. The first', '1\\. The first'],
    ['# Number', '\\# Number'],
    ['#1 is', '#1 is'],
    ['- and so', '\\- and so'],
    ['-5 degrees', '-5 degrees'],
    ['> more', '\\> more'],
    ['AT&T and &amp;', 'AT&T and \\&amp;'],
    ['a < b <b>', 'a < b \\<b>'],
    ['to [1794-08-07] was', 'to [1794-08-07] was'],
    ['a [link](x)', 'a [link\\](x)'],
    ['snake_case *now*', 'snake\\_case \\*now\\*'],
    ['back\\slash', 'back\\\\slash'],
    ['1945. It was', '1945\\. It was'],
    ['so {#p3}', 'so \\{#p3}']
  ])('writes %s as %s', (text, markdown) => {
    expect(escapeParagraph(text)).toBe(markdown)
  })

  it('gives back each paragraph as it was, with nothing else, by plain CommonMark', () => {
    fc.assert(
      fc.property(fc.array(words, {minLength: 1, maxLength: 4}), (paragraphs) => {
        const tree = parse(paragraphs.map(escapeParagraph).join('\n\n'))
        expect(tree.children.map((node) => [node.type, foldSpace(textOf(node))])).toEqual(
          paragraphs.map((text) => ['paragraph', text])
        )
        for (const node of tree.children) {
          expect('children' in node && node.children.every((child) => child.type === 'text')).toBe(
            true
          )
        }
      }),
      {numRuns: 400}
    )
  })
})

describe('toMarkdown', () => {
  const block = fc.oneof(
    words.map((text): ReceivedBlock => ({kind: 'paragraph', text, line: 1})),
    words.map((text): ReceivedBlock => ({kind: 'heading', depth: 2, text, line: 1})),
    words.map(
      (text): ReceivedBlock => ({
        kind: 'direction',
        text: `[${text.replace(/[[\]]/g, '')}a]`,
        line: 1
      })
    ),
    words.map(
      (text): ReceivedBlock => ({
        kind: 'turn',
        text: `SEN. O'HARA: ${text}`,
        label: "SEN. O'HARA:",
        line: 1
      })
    )
  )

  it('gives back kind, anchor and words of each block', () => {
    fc.assert(
      fc.property(fc.array(block, {minLength: 1, maxLength: 5}), (blocks) => {
        const named = blocks.map((one, index) => ({...one, id: `p${index + 1}` as AnchorId}))
        const read = parseText(named.map(toMarkdown).join('\n\n'), 'x.md').blocks
        expect(read.map(({anchor, kind, text}) => [anchor, kind, text])).toEqual(
          named.map(({id, kind, text}) => [id, kind, foldSpace(text)])
        )
      }),
      {numRuns: 400}
    )
  })
})

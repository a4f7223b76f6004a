import fc from 'fast-check'
import type {PhrasingContent, Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import type {SourceId} from '../model/types.ts'
import {parseMarkdown} from '../read/markdown.ts'
import {quickToMarkdown, writeCitation} from './quick-to-markdown.ts'

const remark = unified()
  .use(remarkGfm, {singleTilde: false})
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '*',
    rule: '-',
    handlers: {citation: writeCitation},
    unsafe: [
      {character: ':', after: '[a-zA-Z]', inConstruct: 'phrasing'},
      {character: '@', before: '[[;]\\s?', inConstruct: 'phrasing'}
    ]
  })
  .freeze()
const careful = (tree: Root) => remark.stringify(tree).trimEnd()

const part = fc.constantFrom(
  ...[
    'word',
    'Слово',
    ' ',
    ' ',
    '. ',
    ', ',
    '\n',
    '(',
    ')',
    ': ',
    ':',
    '-',
    '1.',
    '*',
    '[',
    '@',
    '_'
  ],
  ...[
    '#',
    '&',
    '!',
    '~',
    '“',
    '😀',
    '\\',
    '`',
    '<',
    '|',
    '=',
    '+',
    'www.',
    'https://a.cz',
    '  ',
    '\t'
  ]
)
const value = fc.array(part, {maxLength: 5}).map((parts) => parts.join(''))
const text = value.map((words) => ({type: 'text' as const, value: words}))
const inline: fc.Arbitrary<PhrasingContent> = fc.oneof(
  text,
  text,
  fc.record({
    type: fc.constantFrom('emphasis' as const, 'strong' as const),
    children: fc.array(text, {maxLength: 2})
  }),
  fc.record({
    type: fc.constant('citation' as const),
    items: fc.array(
      fc.record(
        {
          id: fc.constantFrom('a' as SourceId, 'b.c-1' as SourceId),
          locator: fc.constantFrom('p. 3', 'par. 2–4', ']')
        },
        {requiredKeys: ['id']}
      ),
      {minLength: 1, maxLength: 2}
    )
  })
)
const tree: fc.Arbitrary<Root> = fc
  .array(fc.array(inline, {maxLength: 4}), {maxLength: 3})
  .map((blocks) => ({
    type: 'root',
    children: blocks.map((children) => ({type: 'paragraph', children}))
  }))

describe('quickToMarkdown', () => {
  it('writes what remark-stringify writes, or leaves it', () => {
    fc.assert(
      fc.property(tree, (given) => {
        const quick = quickToMarkdown(given)
        if (quick !== undefined) expect(quick).toBe(careful(given))
      }),
      {numRuns: 10_000}
    )
  })

  it('takes the quick way for prose as editors write it', () => {
    const prose =
      'A count that was *disputed* [@a, p. 3; @b].\nRecords say **less**: so.\n\nMore (*then*).'
    expect(quickToMarkdown(parseMarkdown(prose))).toBe(prose)
  })
})

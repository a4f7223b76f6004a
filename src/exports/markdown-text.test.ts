import fc from 'fast-check'
import type {PhrasingContent, Root, RootContent} from 'mdast'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {expect, it} from 'vitest'
import {commonMark, writeWords} from './markdown-text.ts'

const careful = unified().use(remarkStringify, commonMark).freeze()
const quick = unified()
  .use(remarkStringify, {...commonMark, handlers: {text: writeWords}})
  .freeze()

/** Every sign of ASCII, and what stands for all others. */
const signs = [
  ...Array.from({length: 128}, (_, code) => String.fromCharCode(code)),
  ...['word', 'Слово', '1', '12', '“', '\u00a0', '\u2028', '😀', 'http://a.cz', ' ', ' ']
]
const text = fc
  .array(fc.constantFrom(...signs), {maxLength: 5})
  .map((parts) => ({type: 'text' as const, value: parts.join('')}))
const inline: fc.Arbitrary<PhrasingContent> = fc.oneof(
  {weight: 3, arbitrary: text},
  fc.record({
    type: fc.constantFrom('emphasis' as const, 'strong' as const),
    children: fc.array(text, {maxLength: 2})
  }),
  fc.record({
    type: fc.constant('link' as const),
    url: fc.constantFrom('https://a.cz', 'b c'),
    children: fc.array(text, {maxLength: 2})
  }),
  fc.constant({type: 'break' as const})
)
const inlines = fc.array(inline, {maxLength: 4})
const paragraph = inlines.map((children) => ({type: 'paragraph' as const, children}))
const block: fc.Arbitrary<RootContent> = fc.oneof(
  paragraph,
  fc.record({
    type: fc.constant('heading' as const),
    depth: fc.constantFrom(1 as const, 2 as const, 6 as const),
    children: inlines
  }),
  fc.record({
    type: fc.constant('blockquote' as const),
    children: fc.array(paragraph, {maxLength: 2})
  }),
  fc
    .array(paragraph, {maxLength: 2})
    .map((children): RootContent => ({type: 'list', children: [{type: 'listItem', children}]}))
)
const tree = fc.array(block, {maxLength: 3}).map((children): Root => ({type: 'root', children}))

it('writes words as remark-stringify does', () => {
  fc.assert(
    fc.property(tree, (given) => {
      expect(quick.stringify(given)).toBe(careful.stringify(given))
    }),
    {numRuns: 500}
  )
})

import fc from 'fast-check'
import type {ElementContent} from 'hast'
import type {PhrasingContent, Root} from 'mdast'
import {describe, expect, it} from 'vitest'
import type {SourceId, SourceReference} from '../model/types.ts'
import {parseMarkdown} from '../read/markdown.ts'
import {carefulProse} from './prose.ts'
import {quickProse} from './quick-prose.ts'

const cite = ({id}: SourceReference): ElementContent => ({type: 'text', value: id})
const bare = (tree: unknown): unknown =>
  JSON.parse(JSON.stringify(tree, (key, value) => (key === 'position' ? undefined : value)))

const words = fc
  .array(fc.constantFrom('word', ' ', '\n', '<b>', '&amp;', '\r\n', '\t', '“', '\0'), {
    maxLength: 5
  })
  .map((parts) => parts.join(''))
const reference = fc.record(
  {
    id: fc.constantFrom('a' as SourceId, 'b-1' as SourceId),
    locator: fc.constantFrom('p. 3', '§ 2')
  },
  {requiredKeys: ['id']}
)
const {inline} = fc.letrec<{inline: PhrasingContent}>((tie) => ({
  inline: fc.oneof(
    {maxDepth: 3, withCrossShrink: true},
    fc.record({type: fc.constant('text' as const), value: words}),
    fc.record({
      type: fc.constant('citation' as const),
      items: fc.array(reference, {minLength: 1, maxLength: 3})
    }),
    fc.record({
      type: fc.constantFrom('emphasis' as const, 'strong' as const, 'delete' as const),
      children: fc.array(tie('inline'), {maxLength: 2})
    }),
    fc.record({type: fc.constant('html' as const), value: fc.constant('<script>')})
  ) as fc.Arbitrary<PhrasingContent>
}))
const tree: fc.Arbitrary<Root> = fc
  .array(fc.array(inline, {maxLength: 4}), {maxLength: 3})
  .map((blocks) => ({
    type: 'root',
    children: blocks.map((children) => ({type: 'paragraph', children}))
  }))

describe('quickProse', () => {
  it('gives what the whole chain gives, or leaves it', () => {
    fc.assert(
      fc.property(tree, (given) => {
        const quick = quickProse(given, cite)
        if (quick) expect(quick).toEqual(bare(carefulProse(given, {cite, prefix: 'x'})))
      }),
      {numRuns: 3000}
    )
  })

  it('takes the quick way for prose as editors write it, and leaves links', () => {
    expect(quickProse(parseMarkdown('A *count* [@a, p. 3].\n\nMore.'), cite)).toHaveLength(3)
    expect(quickProse(parseMarkdown('A [link](javascript:alert(1)).'), cite)).toBe(undefined)
  })
})

import fc from 'fast-check'
import type {Element} from 'hast'
import {h as knownH, s as knownS} from 'hastscript'
import {describe, expect, it} from 'vitest'
import {h, s} from './element.ts'

const word = fc.oneof(
  fc.string({unit: 'grapheme'}),
  fc.constantFrom('', 'a b', 'a,b', 'hidden', 'true', '12', ' x ')
)
const value = fc.oneof(
  word,
  fc.integer(),
  fc.constant(Number.NaN),
  fc.boolean(),
  fc.constantFrom(null, undefined),
  fc.array(fc.oneof(word, fc.integer()), {maxLength: 3})
)
const name = fc.constantFrom(
  ...['id', 'className', 'href', 'rel', 'hidden', 'htmlFor', 'for', 'ariaLabel', 'open'],
  ...['aria-label', 'dataNotes', 'data-notes', 'data', 'colSpan', 'tabIndex', 'accept', 'style'],
  ...['httpEquiv', 'srcSet', 'title', 'lang', 'type', 'value', 'viewBox', 'shape-rendering', 'd'],
  ...['sizes', 'coords', 'download', 'spellCheck', 'strokeWidth', 'x', 'xLinkHref']
)
const properties = fc.dictionary(name, value, {maxKeys: 5})
const tagName = fc.constantFrom('a', 'p', 'svg', 'title', 'path', 'input', 'clipPath', 'my-element')
const {node} = fc.letrec((tie) => ({
  node: fc.oneof(
    {maxDepth: 4, withCrossShrink: true},
    word,
    fc.integer(),
    fc.constantFrom(null, undefined),
    tie('element'),
    fc.array(tie('node'), {maxLength: 3}),
    fc.record({type: fc.constant('root'), children: fc.array(tie('element'), {maxLength: 2})}),
    fc.record({type: fc.constant('comment'), value: word})
  ),
  element: fc
    .tuple(tagName, properties, fc.array(tie('node'), {maxLength: 3}))
    .map(([tag, given, children]) => knownH(tag, given, children as Element[]))
}))

describe.each([
  ['h', h, knownH],
  ['s', s, knownS]
] as const)('%s', (_, make, known) => {
  it('makes what hastscript makes, with properties', () => {
    fc.assert(
      fc.property(tagName, properties, fc.array(node, {maxLength: 3}), (tag, given, children) => {
        fc.pre(known === knownS || tag === tag.toLowerCase())
        const rest = children as Element[]
        expect(make(tag, given, ...rest)).toEqual(known(tag, given, ...rest))
      })
    )
  })

  it('makes what hastscript makes, without properties', () => {
    fc.assert(
      fc.property(fc.array(node, {maxLength: 3}), (children) => {
        const [first, ...rest] = children as Element[]
        expect(make('p', first, ...rest)).toEqual(known('p', first, ...rest))
      })
    )
  })
})

it('shares no list with what it was given', () => {
  const given = ['a']
  h('p', {className: given}).properties.className = ['b']
  const made = h('p', {className: given})
  given.push('c')
  expect(made.properties.className).toEqual(['a'])
})

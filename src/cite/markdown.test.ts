import fc from 'fast-check'
import {toString as plainText} from 'mdast-util-to-string'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {awkwardText} from '../testing/random-sources.ts'
import {markdownQuotation, toMarkdown} from './markdown.ts'
import {runsToText} from './runs.ts'

const parser = unified().use(remarkParse)

describe('toMarkdown', () => {
  it('sets italics and links addresses', () => {
    const runs = ['A, ', {style: 'italic' as const, runs: ['B']}, ' <https://a.example/b_c#p34>.']
    expect(toMarkdown(runs)).toBe('A, *B* \\<<https://a.example/b_c#p34>\\>.')
  })

  it('shows the same text to whoever reads it as Markdown', () => {
    fc.assert(
      fc.property(awkwardText, awkwardText, (first, second) => {
        const runs = [`A ${first}, `, {style: 'italic' as const, runs: [`x${second}x`]}]
        const tree = parser.parse(toMarkdown(runs))
        expect(plainText(tree)).toBe(runsToText(runs))
      })
    )
  })

  it.each(['1. first', '- item', '+ item', '# head', '> quote', '12) x', '=== x'])(
    'makes no block of %j',
    (text) => {
      const tree = parser.parse(toMarkdown([text]))
      expect(tree.children.map(({type}) => type)).toEqual(['paragraph'])
      expect(plainText(tree)).toBe(text)
    }
  )
})

describe('markdownQuotation', () => {
  it('is one block quotation, the citation in its last paragraph', () => {
    const tree = parser.parse(markdownQuotation('First line.\nSecond *line*.', ['Mayor, ¶ 2.']))
    expect(tree.children.map(({type}) => type)).toEqual(['blockquote'])
    expect(plainText(tree)).toBe('First line. Second *line*.— Mayor, ¶ 2.')
  })
})

import type {Nodes, Root} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {foldSpace} from '../model/canonical-text.ts'
import {plainText} from '../model/plain-text.ts'
import {ownEdition} from '../testing/read-archive.ts'
import {richArchive} from '../testing/rich-archive.ts'
import {markdownText} from './markdown-text.ts'
import {plainTextFile} from './plain-text.ts'

const speeches = [...richArchive().speeches, ...ownEdition().speeches].map(
  (context) => [context.speech.id, context] as const
)

const contentOf = (format: typeof markdownText, context: (typeof speeches)[number][1]) =>
  [...format.make(context)].map(({content}) => String(content)).join('')

describe('text.txt', () => {
  it.each(speeches)('of %s has the wording, a block a line', (_id, context) => {
    const lines = contentOf(plainTextFile, context).split('\n')
    expect(lines.filter((line) => line !== '')).toEqual(context.speech.blocks.map(({text}) => text))
  })
})

describe('text.md', () => {
  it.each(speeches)('of %s reads as the same words', (_id, context) => {
    const tree = unified().use(remarkParse).parse(contentOf(markdownText, context))
    expect(blocksIn(tree)).toEqual(context.speech.blocks.map(({text}) => text))
  })

  it('has neither anchors nor numbers', () => {
    const [, context] = speeches.at(-1) ?? []
    const text = context ? contentOf(markdownText, context) : ''
    expect(text).not.toMatch(/\{#|^\d+\s/m)
  })
})

function blocksIn(node: Root | Nodes): string[] {
  if (node.type === 'paragraph' || node.type === 'heading') return [foldSpace(plainText(node))]
  return 'children' in node ? node.children.flatMap(blocksIn) : []
}

import {describe, expect, it} from 'vitest'
import {parseMarkdown} from '../read/markdown.ts'
import {paragraphNamer} from './name-paragraphs.ts'
import {plainText} from './plain-text.ts'
import type {AnchorId, Block} from './types.ts'

const blocks = ['p3', 'p10', 'p34a', 'on-law'].map((id) => ({
  id: id as AnchorId,
  number: /^p(.+)/.exec(id)?.[1]
})) as Block[]

function named(markdown: string): string {
  const tree = parseMarkdown(markdown)
  const before = structuredClone(tree)
  const words = plainText(paragraphNamer(blocks).tree(tree)).replaceAll('\u00a0', ' ')
  expect(tree).toEqual(before)
  return words
}

describe('paragraphNamer', () => {
  it.each([
    ['an id', 'In p3 he', 'In ¶ 3 he'],
    ['ids in a range and with a letter', 'p3–p10, *p34a*.', '¶ 3–¶ 10, ¶ 34a.'],
    ['an id that no paragraph has', 'In p99', 'In p99'],
    ['part of a word', 'sp3, p3-b and p30', 'sp3, p3-b and p30'],
    ['code and links', '`p3` and [p3](/x)', 'p3 and p3'],
    ['what is named already', 'In ¶ 3', 'In ¶ 3']
  ])('writes the number for %s', (_name, markdown, expected) => {
    expect(named(markdown)).toBe(expected)
  })
})

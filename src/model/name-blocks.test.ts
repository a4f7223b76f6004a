import {describe, expect, it} from 'vitest'
import {nameBlocks} from './name-blocks.ts'
import type {AnchorId, Ledger} from './types.ts'

/** Names blocks written as `p1` (with that anchor), `+` (without) or `# Words` (a heading without). */
function name(blocks: string, published = ''): string {
  const ledger: Ledger = {
    anchors: new Map(
      published
        .split(' ')
        .filter((id) => id !== '')
        .map((id) => [id as AnchorId, {wordings: [], fate: 'retired', to: []}])
    )
  }
  const written = blocks.split(', ').map((block, index) => {
    if (block.startsWith('# ')) return {kind: 'heading' as const, depth: 1, text: block.slice(2)}
    const anchor = block === '+' ? undefined : block
    return {kind: 'paragraph' as const, anchor, text: `Words ${index}`}
  })
  return nameBlocks(ledger, written)
    .map(({id}) => id)
    .join(' ')
}

describe('nameBlocks', () => {
  it.each([
    ['a text without anchors from p1 on', '+, +, +', '', 'p1 p2 p3'],
    ['a block between two by a letter', 'p34, +, p35', '', 'p34 p34a p35'],
    ['several between two by letters in order', 'p34, +, +, p35', '', 'p34 p34a p34b p35'],
    ['a block before a lettered one', 'p34, +, p34a, p35', '', 'p34 p34b p34a p35'],
    ['a block after a lettered one', 'p34, p34a, +, p35', '', 'p34 p34a p34b p35'],
    ['a block between two, never as one that was retired', 'p34, +, p35', 'p34a', 'p34 p34b p35'],
    ['a block before the first', '+, p1', '', 'p0a p1'],
    ['a block after the last by the next number', 'p1, p2, +', '', 'p1 p2 p3'],
    ['a block after the last by a number never used', 'p1, p2, +', 'p3 p7b', 'p1 p2 p8'],
    ['a block after the last, though the order was changed', 'p9, p2, +', '', 'p9 p2 p10'],
    ['the 27th block between two', `p1, ${'+, '.repeat(27)}p2`, '', /p1z p1aa p2$/],
    ['a heading by its words', 'p1, # On the law!, +', '', 'p1 on-the-law p2'],
    ['a heading at the beginning as the title', '# On the law, +', '', 'title p1'],
    ['a second heading of the same words', 'p1, # Law, # Law', '', 'p1 law law-2'],
    ['a heading in Kazakh', 'p1, # Әділетті Қазақстан', '', 'p1 adiletti-qazaqstan'],
    ['a heading in Arabic', 'p1, # خطاب', '', 'p1 khtb'],
    ['a heading that would look like a paragraph', 'p1, # P5', '', 'p1 part-p5'],
    ['a heading that would look like a note', 'p1, # N-word', '', 'p1 part-n-word'],
    ['a heading of signs', 'p1, # * * *, # ***', '', 'p1 part part-2'],
    [
      'a long heading by its first words',
      `p1, # ${'harvest '.repeat(20).trim()}`,
      '',
      'p1 harvest-harvest-harvest-harvest-harvest-harvest-harvest'
    ]
  ])('names %s', (_name, blocks, published, expected) => {
    if (expected instanceof RegExp) expect(name(blocks, published)).toMatch(expected)
    else expect(name(blocks, published)).toBe(expected)
  })
})

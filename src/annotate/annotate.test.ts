import type {Element, ElementContent, RootContent} from 'hast'
import {visit} from 'unist-util-visit'
import {describe, expect, it} from 'vitest'
import type {AnchorId, Block, BlockKind, Note} from '../model/types.ts'
import {parseText} from '../read/parse-text.ts'
import {aNote, draw, named} from '../testing/annotated.ts'
import {htmlOf} from '../testing/html-of.ts'
import type {Annotated} from './annotate.ts'

function aText(markdown: string, notes: readonly Note[] = []): Annotated {
  const {blocks, tree} = parseText(markdown, 'x.md')
  return {
    tree,
    blocks: blocks.map(
      (block): Block => ({
        ...block,
        id: block.anchor as AnchorId,
        number: (block.anchor ?? '').slice(1),
        fingerprint: 'k7f3'
      })
    ),
    notes,
    ledger: {anchors: new Map()}
  }
}

/** The element of a block with its highlights in brackets, links in angles and markers as numbers. */
function sketch(nodes: readonly ElementContent[], id: string): string {
  let found: Element | undefined
  for (const node of nodes) {
    visit(node, 'element', (element: Element) => {
      if (element.properties.id === id) found = element
    })
  }
  return (found?.children ?? []).map(sketchNode).join('')
}

function sketchNode(node: RootContent): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element') return ''
  const inner = node.children.map(sketchNode).join('')
  if (node.tagName === 'mark') {
    return `[${inner}|${String(node.properties.dataNotes).replaceAll('note-', '')}]`
  }
  if (node.properties.dataNumber) return `^${node.properties.dataNumber}`
  return node.tagName === 'a' ? `<${inner}>` : inner
}

describe('annotate', () => {
  it.each([
    ['one note', [[0, 3]], '[One|1]^1 two three'],
    [
      'adjacent notes',
      [
        [0, 3],
        [3, 7]
      ],
      '[One|1]^1[ two|2]^2 three'
    ],
    [
      'overlapping notes',
      [
        [0, 7],
        [4, 13]
      ],
      '[One |1][two|1 2]^1[ three|2]^2'
    ],
    [
      'nested notes',
      [
        [0, 13],
        [4, 7]
      ],
      '[One |1][two|1 2]^2[ three|1]^1'
    ],
    [
      'two notes on the same words',
      [
        [4, 7],
        [4, 7]
      ],
      'One [two|1 2]^1^2 three'
    ]
  ])('cuts %s into highlights that stand beside one another', (_name, ranges, expected) => {
    const notes = ranges.map(([start = 0, end = 0], index) => aNote(index + 1, 'p1', start, end))
    expect(sketch(draw(aText('One two three {#p1}', notes)), 'p1')).toBe(expected)
  })

  it('carries a highlight through inline markup and line breaks', () => {
    const text = aText('One *two*\\\nthree {#p1}', [aNote(1, 'p1', 2, 10)])
    expect(sketch(draw(text), 'p1')).toBe('On[e |1][two|1]\n[th|1]^1ree')
  })

  it('links a name once, with the highlights inside the link and the marker after it', () => {
    const text = aText('In Almaty city. {#p1}', [aNote(1, 'p1', 0, 6)])
    expect(sketch(draw(text, [named('p1', 3, 9)]), 'p1')).toBe('[In |1]<[Alm|1]aty>^1 city.')
  })

  it('puts a number before each block, and no text of its own into it', () => {
    expect(htmlOf(...draw(aText('One. {#p1}')))).toBe(
      '<a class="number" href="#p1" data-apparatus data-number="1" data-check="k7f3" aria-label="Paragraph 1"></a><p id="p1">One.</p>'
    )
  })

  it.each<[BlockKind, string, string]>([
    ['turn', '**MR SPEAKER:** Order. {#p1}', '<p id="p1" class="turn"><strong class="speaker">'],
    ['direction', '*[Applause]* {#p1}', '<p id="p1" class="direction"><em>[Applause]'],
    ['verse', 'A\\\nb {#p1}', '<p id="p1" class="verse">A<br>\nb'],
    ['item', '3. Three {#p1}', '<ol start="3"><li><a '],
    ['quotation', '> Said {#p1}', '<blockquote><a '],
    ['heading', '## Sea {#p1}', '<h3 id="p1">Sea']
  ])('draws a %s as what it is', (_kind, markdown, expected) => {
    expect(htmlOf(...draw(aText(markdown)))).toContain(expected)
  })

  it('draws links of a transcript as words, whatever their address', () => {
    const html = htmlOf(...draw(aText('See [here](javascript:alert(1)). {#p1}')))
    expect(html).toContain('<p id="p1">See here.</p>')
  })

  it('lets readers land on anchors that are gone, and says what became of them', () => {
    const wordings = [{sha256: '', fingerprint: '', since: '2022', text: 'Gone words.'}]
    const text = aText('One. {#p1}\n\nThree. {#p3}')
    const anchors: Annotated['ledger']['anchors'] = new Map([
      ['p1' as AnchorId, {wordings, fate: 'alive', to: []}],
      ['p2' as AnchorId, {wordings, fate: 'merged', to: ['p3' as AnchorId], on: '2023-03-01'}],
      ['p3' as AnchorId, {wordings, fate: 'alive', to: []}],
      ['p4' as AnchorId, {wordings, fate: 'retired', to: [], on: '2024-01-01'}]
    ])
    const html = htmlOf(...draw({...text, ledger: {anchors}}))
    expect(html).toMatch(
      /<p id="p2"[^>]*data-apparatus[^>]*>Paragraph 2 was merged into <a href="#p3">paragraph 3<\/a> on <time>2023-03-01<\/time>\.<\/p><a class="number" href="#p3"/
    )
    expect(html).toMatch(/<p id="p4"[^>]*>Paragraph 4 \(<q>Gone words\.<\/q>\) was taken out/)
  })
})

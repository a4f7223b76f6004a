import {describe, expect, it} from 'vitest'
import type {AnchorId} from '../model/types.ts'
import {parseText} from '../read/parse-text.ts'
import {placeAnchors} from './place-anchors.ts'

function place(source: string): string {
  const {blocks} = parseText(source, 'x.md')
  return placeAnchors(
    source,
    blocks.map((block, index) => ({...block, id: `p${index + 1}` as AnchorId}))
  )
}

describe('placeAnchors', () => {
  it.each([
    ['a paragraph', 'One\ntwo.  \n\nThree.', 'One\ntwo. {#p1}\n\nThree. {#p2}'],
    ['an anchor that is replaced', 'One. {#p9}\n', 'One. {#p1}\n'],
    ['an anchor on a line of its own', 'One.\n{#p9}\n', 'One.\n {#p1}\n'],
    ['a heading', '## On law', '## On law {#p1}'],
    ['a heading closed by hashes', '## On law ##', '## On law {#p1} ##'],
    ['an underlined heading', 'On law\n======\n\nSo.', 'On law {#p1}\n======\n\nSo. {#p2}'],
    ['list items', '- one\n- two\n  three\n', '- one {#p1}\n- two\n  three {#p2}\n'],
    ['a quotation', '> one\n> two\n', '> one\n> two {#p1}\n'],
    ['verse', 'Arise,\\\nmy land', 'Arise,\\\nmy land {#p1}'],
    ['a stage direction', '*[Applause]*', '*[Applause]* {#p1}'],
    ['words that look like an anchor', 'so \\{#p3}', 'so \\{#p3} {#p1}']
  ])('ends %s', (_name, source, expected) => {
    const result = place(source)
    expect(result).toBe(expected)
    expect(parseText(result, 'x.md').blocks.map(({anchor}) => anchor)).toEqual(
      parseText(source, 'x.md').blocks.map((_, index) => `p${index + 1}`)
    )
  })
})

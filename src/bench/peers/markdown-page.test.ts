import type {Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {describe, expect, it} from 'vitest'
import {annotatedSpeeches} from '../annotated-speech.ts'
import {markdownPage} from './markdown-page.ts'

const paragraphs = Array.from(
  {length: 6},
  (_, number) =>
    `${number + 1}. The *treasury* held [some] <${number} million> in that year, he said.`
)
const bench = {id: 'a', title: 'A', speaker: 'B', date: '1900', language: 'en', paragraphs}
const [speech] = annotatedSpeeches([bench], {notes: 4, sources: 4})

describe('the page that peers are given', () => {
  it('holds every paragraph with its id, word for word, and every note as a footnote', () => {
    if (!speech) throw new Error('No speech.')
    const tree: Root = unified().use(remarkParse).use(remarkGfm).parse(markdownPage(speech))
    const texts = tree.children.filter(({type}) => type === 'paragraph').map(wordsOf)
    expect(texts).toEqual(speech.blocks.map(({id, text}) => `${text} {#${id}}`))
    const notes = tree.children.filter(({type}) => type === 'footnoteDefinition')
    expect(notes).toHaveLength(4)
    expect(wordsOf(notes[0] ?? tree)).toContain('https://news.bench.example/a-s0')
  })
})

function wordsOf(node: Root | Root['children'][number]): string {
  let words = ''
  visit(node, 'text', ({value}) => {
    words += value
  })
  return words
}

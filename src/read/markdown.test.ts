import fc from 'fast-check'
import {visit} from 'unist-util-visit'
import {describe, expect, it} from 'vitest'
import {parseInline, parseMarkdown} from './markdown.ts'

const bare = (tree: object) =>
  JSON.parse(JSON.stringify(tree, (key, value) => (key === 'position' ? undefined : value)))

describe('parseMarkdown', () => {
  it('reads pandoc citations with locators', () => {
    const tree = parseMarkdown('Twelve died [@hrw-2022, p. 3; @un-2023].')
    const found: unknown[] = []
    visit(tree, 'citation', (node) => void found.push(node.items))
    expect(found).toEqual([[{id: 'hrw-2022', locator: 'p. 3'}, {id: 'un-2023'}]])
  })

  it('tags foreign words with their language', () => {
    const tree = parseMarkdown('The word :lang[законность]{ru} means legality.')
    const languages: string[] = []
    visit(tree, 'foreign', (node) => void languages.push(node.language))
    expect(languages).toEqual(['ru'])
  })

  it.each(['At 14:40 it was on air', 'Note:this', ':unknown[word]', 'a::b', '::leaf'])(
    'keeps the colon of "%s" as it stands',
    (words) => {
      let text = ''
      visit(parseMarkdown(words), 'text', (node) => {
        text += node.value
      })
      expect(text).toBe(words)
    }
  )
})

describe('parseInline', () => {
  it('gives for any line the tree that parseMarkdown gives', () => {
    const words = fc.stringMatching(/^[A-Za-zА-я0-9 .,:;'"“”()\-+=/%?!&*#@<>[\]\\_~|ә]{0,40}$/)
    fc.assert(
      fc.property(words, (line) => {
        expect(bare(parseInline(line)).children).toEqual(bare(parseMarkdown(line)).children)
      }),
      {numRuns: 500}
    )
  })
})

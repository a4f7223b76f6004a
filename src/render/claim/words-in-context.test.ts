import type {Nodes} from 'hast'
import {describe, expect, it} from 'vitest'
import {wordsDirective} from '../../model/words-directive.ts'
import {testAssets} from '../../testing/all-pages.ts'
import {ownEdition} from '../../testing/read-archive.ts'
import {layout} from '../layout.ts'
import {speechPage} from '../pages/speech.ts'

/** The text of a page as browsers search it for a fragment, and where its blocks begin. */
interface PageText {
  text: string
  starts: Map<string, number>
}

const inline = new Set(
  'a abbr b bdi cite code del em i ins mark q s span strong sub sup time'.split(' ')
)
const unseen = new Set(['head', 'script', 'style', 'template', 'dialog', 'svg', 'select'])

function collect(node: Nodes, page: PageText): void {
  if (node.type === 'text') {
    const words = node.value.replace(/\s+/gu, ' ').toLowerCase()
    page.text += /^\s?$/u.test(page.text.at(-1) ?? '') ? words.trimStart() : words
  }
  if (!('children' in node)) return
  const isBlock = node.type === 'element' && !inline.has(node.tagName)
  if (node.type === 'element' && (unseen.has(node.tagName) || node.properties.hidden)) return
  if (isBlock) breakLine(page)
  if (node.type === 'element') page.starts.set(String(node.properties.id), page.text.length)
  for (const child of node.children) collect(child, page)
  if (isBlock) breakLine(page)
}

function breakLine(page: PageText): void {
  if (page.text.endsWith(' ')) page.text = page.text.slice(0, -1)
  if (!page.text.endsWith('\n')) page.text += '\n'
}

describe('links to the words of a claim', () => {
  const {speeches, archive} = ownEdition()

  it.each(speeches)('are unique on the whole page of $speech.id', (context) => {
    const page: PageText = {text: '', starts: new Map()}
    collect(layout(speechPage(context), archive.settings, testAssets), page)
    const claims = context.record.notes.filter(({kind}) => kind === 'claim')
    expect(claims.length).toBeGreaterThan(0)
    for (const {slug, at, directive} of claims) {
      const {range} = context.speech.notes.find((note) => note.slug === slug) ?? {}
      const text = context.speech.blocks.find(({id}) => id === at)?.text ?? ''
      const words = text.slice(range?.start, range?.end)
      const before = text.slice(0, range?.start).toLowerCase().length
      const start = (page.starts.get(at) ?? 0) + before
      expect(page.text.startsWith(words.toLowerCase(), start)).toBe(true)
      expect(directive, slug).toBe(wordsDirective(words, page.text, start))
    }
    expect(claims.filter(({directive}) => directive === undefined)).toEqual([])
  })
})

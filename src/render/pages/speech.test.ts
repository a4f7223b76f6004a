import {gzipSync} from 'node:zlib'
import type {Element, RootContent} from 'hast'
import {visit} from 'unist-util-visit'
import {describe, expect, it} from 'vitest'
import type {SpeechContext} from '../../model/speech-context.ts'
import {htmlOf, wordsOf} from '../../testing/html-of.ts'
import {readingFiles} from '../../testing/reading-files.ts'
import {richArchive} from '../../testing/rich-archive.ts'
import {smallArchive} from '../../testing/small-archive.ts'
import {handoutPages} from './handout.ts'
import {speechPage} from './speech.ts'
import {speechSourcesPages} from './speech-sources.ts'

const speeches = [...smallArchive(readingFiles).speeches, ...richArchive().speeches]

function contextOf(id: string): SpeechContext {
  const context = speeches.find(({speech}) => speech.id === id)
  if (!context) throw new Error(`no speech ${id}`)
  return context
}

function mainOf(context: SpeechContext): RootContent[] {
  const page = speechPage(context)
  return page?.main ?? []
}

function sourcesPageOf(context: SpeechContext): RootContent[] {
  return [...speechSourcesPages(context)].flatMap(({main}) => main)
}

const council = mainOf(contextOf('council-2021-05-02'))
const debate = mainOf(contextOf('debate-2020-02'))

function find(nodes: readonly RootContent[], wanted: (element: Element) => boolean): Element[] {
  const found: Element[] = []
  for (const node of nodes) {
    visit(node, 'element', (element: Element) => {
      if (wanted(element)) found.push(element)
    })
  }
  return found
}

const byId = (nodes: readonly RootContent[], id: string) =>
  find(nodes, ({properties}) => properties.id === id)[0]
const words = (nodes: readonly RootContent[], id: string) => {
  const element = byId(nodes, id)
  return element ? wordsOf(element) : undefined
}

describe('the page of a speech', () => {
  it('is headed by the title of the text, which stands there once', () => {
    const headings = find(council, ({tagName}) => tagName === 'h1')
    expect(headings.map((heading) => [heading.properties.id, wordsOf(heading)])).toEqual([
      ['title', 'Address of the council']
    ])
    expect(find(council, ({properties}) => properties.id === 'title')).toHaveLength(1)
  })

  it('takes the title of the front matter where the text has none', () => {
    const [heading] = find(mainOf(contextOf('akim-2022-01-05')), ({tagName}) => tagName === 'h1')
    expect(heading?.properties.lang).toBe('kk')
    const [plain] = find(debate, ({tagName}) => tagName === 'h1')
    expect(plain && wordsOf(plain)).toBe('Debate <on> "the" port & the sea')
  })

  it('has each note once, and ways both from words to note and from note to words', () => {
    const notes = find(council, ({properties}) => properties.className?.toString() === 'note')
    expect(notes).toHaveLength(8)
    for (const note of notes) {
      const id = String(note.properties.id)
      const slug = id.slice(2)
      expect(
        find(
          council,
          ({properties}) => properties.href === `#${id}` && properties.id === `r-${slug}`
        )
      ).toHaveLength(1)
      expect(find([note], ({properties}) => properties.href === `#r-${slug}`)).toHaveLength(1)
    }
  })

  it('tells of a claim kind, rating, restatement, reason, balance and dated evidence with its sources', () => {
    const note = words(council, 'n-whole') ?? ''
    const parts = [
      'Disputed',
      'Claim',
      '¶ 2',
      'What paragraph 2 says of the harbour is so.',
      'The log says otherwise',
      'The log and the gazette differ',
      'Evidence: 1 own side, 1 qualifies, 1 disputes',
      'Disputes 20 April 2021',
      'Government Harbour office, about April 2021, p. 4',
      'known since 1 June 2022',
      'See also note 2'
    ]
    let from = 0
    for (const part of parts) {
      const at = note.indexOf(part, from)
      expect({part, found: at >= from}).toEqual({part, found: true})
      from = at
    }
  })

  it('tells of another wording its language, what it changes and who has it', () => {
    const note = words(debate, 'n-over-lines') ?? ''
    expect(note).toContain('Russian: красные & <синие>')
    expect(note).toContain('Changes the sense. It is all')
    expect(note).toMatch(/So in: .*; .*\./)
    expect(
      find(debate, ({tagName, properties}) => tagName === 'q' && properties.lang === 'ru').length
    ).toBeGreaterThan(0)
  })

  it('says where words were printed elsewhere, in their language', () => {
    expect(words(debate, 'n-overlapping')).toContain('Printed elsewhere as gebogene Worte')
  })

  it('lists each source with its kind and reference, and leads to it in full under the same number', () => {
    const full = sourcesPageOf(contextOf('council-2021-05-02'))
    const entries = sourceEntries(council)
    const inFull = sourceEntries(full)
    expect(entries.length).toBeGreaterThan(1)
    expect(inFull.map(({properties}) => properties.id)).toEqual(
      entries.map(({properties}) => properties.id)
    )
    for (const [index, entry] of entries.entries()) {
      const [link] = find([entry], ({tagName}) => tagName === 'a')
      expect(link?.properties.href).toBe(
        `/council-2021-05-02/sources/index.html#${entry.properties.id}`
      )
      const whole = inFull[index]
      expect(whole && wordsOf(whole)).toContain(link && wordsOf(link).replace(/[“”"]/g, ''))
    }
  })

  it('leads from each source in full back to all places that cite it', () => {
    const full = sourcesPageOf(contextOf('council-2021-05-02'))
    const links = find(full, ({properties}) => properties.role === 'doc-backlink')
    const places = links.map(({properties}) => String(properties.href).split('#'))
    expect(places.map(([, place]) => place)).toEqual(
      expect.arrayContaining(['n-whole', 'n-nine', 'edition-introduction', 'edition-provenance'])
    )
    for (const [page, place] of places) {
      if (page === '/council-2021-05-02/index.html') {
        expect(byId(council, place ?? '')).toBeDefined()
      } else expect(page).toBe('/council-2021-05-02/gaps/index.html')
    }
  })

  it('says in words what of the text has been checked, and what not', () => {
    expect(words(council, 'edition-coverage')).toBe(
      'What has been checked Of the 2 sentences of this text: 1 holds a claim that is rated here 1 could be checked, but is not yet'
    )
  })

  it('begins each part with its title, and leads to its questions', () => {
    expect(words(council, 'part-opening')).toBe('The opening')
    expect(byId(council, 'part-opening')?.properties.dataApparatus).toBe(true)
    const questions = byId(council, 'edition-questions')
    const [way] = find(questions ? [questions] : [], ({tagName}) => tagName === 'a')
    expect(way?.properties.href).toBe('/council-2021-05-02/handout/index.html')
    const handout = [...handoutPages(contextOf('council-2021-05-02'))].flatMap(({main}) => main)
    expect(handout.map((node) => node.type === 'element' && wordsOf(node)).join()).toContain(
      'Who was heard? (¶ 2 and 3)'
    )
  })

  it('declares the hash of the transcript as received', () => {
    expect(words(debate, 'edition-provenance')).toMatch(/SHA-256 [0-9a-f]{64}/)
  })

  it('leads to what has a page of its own from its contents and from where that stood', () => {
    const title = 'What this edition does not know'
    const gaps = byId(council, 'edition-gaps')
    const leading = (nodes: readonly RootContent[]) =>
      find(nodes, ({properties}) => properties.href === '/council-2021-05-02/gaps/index.html')
    expect(leading(gaps ? [gaps] : []).map((link) => wordsOf(link))).toEqual([title])
    const contents = find(council, ({tagName}) => tagName === 'nav')
    expect(leading(contents).map((link) => wordsOf(link))).toEqual([title])
    expect(words(council, 'edition-gaps')).not.toContain('first pages')
  })

  it('tags the text with its language and direction, and the words of the edition not', () => {
    const arabic = mainOf(contextOf('minister-2023-02-01'))
    const [text] = find(arabic, ({properties}) => properties.className?.toString() === 'transcript')
    expect([text?.properties.lang, text?.properties.dir]).toEqual(['ar', 'rtl'])
    const quote = find(arabic, ({tagName}) => tagName === 'q')[0]
    expect(quote?.properties.lang).toBe('ar')
  })

  it('leaves no text in any block of the transcript that is not the transcript’s', () => {
    for (const context of speeches) {
      const nodes = mainOf(context)
      for (const block of context.speech.blocks) {
        const element = byId(nodes, block.id)
        expect(element && transcriptOf(element).replaceAll('\n', ' ')).toBe(block.text)
      }
    }
  })

  it('grows in proportion to its notes, and no faster', () => {
    const weigh = (times: number) => {
      const context = contextOf('council-2021-05-02')
      const notes = Array.from({length: times}, (_, copy) =>
        context.speech.notes.map((note) => ({
          ...note,
          slug: `${note.slug}-${copy}` as typeof note.slug
        }))
      ).flat()
      return gzipSync(htmlOf(...mainOf({...context, speech: {...context.speech, notes}}))).length
    }
    const [one, ten, twenty] = [weigh(1), weigh(10), weigh(20)]
    expect(twenty - ten).toBeLessThan(1.3 * (ten - one))
  })
})

function sourceEntries(nodes: readonly RootContent[]): Element[] {
  return find(
    nodes,
    ({tagName, properties}) => tagName === 'li' && /^s\d+$/.test(`${properties.id}`)
  )
}

function transcriptOf(node: RootContent): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element' || node.properties.dataApparatus) return ''
  return node.children.map(transcriptOf).join('')
}

import fc from 'fast-check'
import type {Root} from 'hast'
import rehypeParse from 'rehype-parse'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {describe, expect, it} from 'vitest'
import {nameInverted} from '../model/name-words.ts'
import {wordsOf} from '../testing/html-of.ts'
import {parseBibliography} from '../testing/parse-bibliography.ts'
import {awkwardName, awkwardText, edtfDate} from '../testing/random-sources.ts'
import {citationFormats} from './citation-formats.ts'
import {cslDate} from './csl-date.ts'
import type {CslItem, CslJsonName} from './csl-item.ts'
import type {Passage} from './fill-citation.ts'
import {citationTemplates} from './pinpoint.ts'

const from = {id: 'p22', number: '22', fingerprint: 'k7f3'}
const to = {id: 'p24', number: '24', fingerprint: 'm2p9'}

const speech: fc.Arbitrary<CslItem> = fc
  .record({title: awkwardText, author: awkwardName, date: edtfDate, place: awkwardText})
  .map(({title, author, date, place}) => ({
    id: 'speech',
    type: 'speech',
    title,
    author: [author as CslJsonName],
    issued: cslDate(date) ?? {'date-parts': [[2022]]},
    'event-title': 'Address',
    'event-place': place,
    'container-title': 'The Archive',
    publisher: 'The Archive',
    archive: 'The Archive',
    URL: 'https://archive.example/speech/',
    language: 'kk',
    version: '2026-11-22'
  }))

const passage: fc.Arbitrary<Passage> = fc.constantFrom<Passage>(
  {from},
  {from, to},
  {from, directive: ':~:text=ten%20days'}
)

const request = fc
  .record({item: speech, passage, words: awkwardText})
  .map((made) => ({...made, templates: citationTemplates(made.item)}))

type Request = typeof request extends fc.Arbitrary<infer Made> ? Made : never

const write = (id: string, made: Request) =>
  citationFormats.find((format) => format.id === id)?.write(made) ?? ''

function nameOf(name: CslJsonName | undefined): string {
  return name ? nameInverted(name) : ''
}

const addressOf = ({passage: {directive = ''}}: Request) =>
  `https://archive.example/speech/#p22${directive}`

const checkOf = ({passage: given}: Request) => (given.to ? '¶22·k7f3–¶24·m2p9' : '¶22·k7f3')

describe('a passage in every format', {timeout: 60_000}, () => {
  it.each(['bibtex', 'biblatex', 'csl-json'])('%s gives every field back', (id) => {
    fc.assert(
      fc.property(request, (made) => {
        const [back = {}] = parseBibliography(write(id, made))
        const names = back.author as CslJsonName[]
        expect(back.title).toBe(made.item.title)
        expect(nameOf(names[0])).toBe(nameOf(made.item.author?.[0]))
        expect((back.issued as {'date-parts': number[][]})['date-parts']).toEqual(
          made.item.issued?.['date-parts']
        )
        expect(back.URL).toBe(addressOf(made))
        expect(String(back.note)).toContain(checkOf(made))
        expect(String(back.note)).toContain('edition of 2026-11-22')
      }),
      {numRuns: 40}
    )
  })

  it('RIS gives every field back', () => {
    fc.assert(
      fc.property(request, (made) => {
        const text = write('ris', made)
        const line = (tag: string) => new RegExp(`^${tag} {2}- (.*)\\r$`, 'm').exec(text)?.[1]
        expect(line('TY')).toBe('SLIDE')
        expect(line('TI')).toBe(made.item.title)
        expect(line('AU')).toBe(nameOf(made.item.author?.[0]))
        expect(line('CY')).toBe(made.item['event-place'])
        expect(line('UR')).toBe(addressOf(made))
        expect(line('N1')).toContain(checkOf(made))
        expect(parseBibliography(text)).toHaveLength(1)
      }),
      {numRuns: 40}
    )
  })

  it('Markdown and HTML show the words as they are, and link to them', () => {
    fc.assert(
      fc.property(request, (made) => {
        const markdown = unified().use(remarkParse).parse(write('markdown', made))
        const links: string[] = []
        visit(markdown, 'link', ({url}) => void links.push(url))
        const texts: string[] = []
        visit(markdown, 'text', ({value}) => void texts.push(value))
        expect(texts.join('')).toContain(made.words)
        expect(links).toContain(addressOf(made))
        const html: Root = unified().use(rehypeParse, {fragment: true}).parse(write('html', made))
        expect(wordsOf(html)).toContain(made.words)
        const hrefs: unknown[] = []
        visit(html, 'element', ({tagName, properties}) => {
          if (tagName === 'a') hrefs.push(properties.href)
        })
        expect(hrefs).toEqual([addressOf(made)])
      }),
      {numRuns: 40}
    )
  })

  it('Wikipedia gets one template with paragraph, edition and address', () => {
    fc.assert(
      fc.property(request, (made) => {
        const text = write('wikipedia', made)
        expect(text).toMatch(/^\{\{cite speech \|[^{}]*(?:\{\{!\}\}[^{}]*)*\}\}\n$/)
        expect(text).toContain(`|at=¶${made.passage.to ? '¶ 22–24' : ' 22'} (${checkOf(made)})`)
        expect(text).toContain('|edition=22 November 2026')
        expect(text).toContain(`|url=${addressOf(made)}`)
      }),
      {numRuns: 40}
    )
  })
})

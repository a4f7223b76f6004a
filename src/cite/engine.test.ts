import {describe, expect, it} from 'vitest'
import {citeWhole} from './cite-whole.ts'
import type {CslItem} from './csl-item.ts'
import {citeItem, listItem} from './engine.ts'
import {runsToHast, runsToText} from './runs.ts'
import {type StyleId, styles} from './styles.ts'

const speech: CslItem = {
  id: 'speech',
  type: 'speech',
  title: 'Address to the people of Kazakhstan',
  author: [{family: 'Tokayev', given: 'Kassym-Jomart'}],
  issued: {'date-parts': [[2022, 1, 7]]},
  'event-date': {'date-parts': [[2022, 1, 7]]},
  'event-title': 'Televised address',
  'event-place': 'Nur-Sultan',
  'container-title': 'Rostrum',
  publisher: 'Rostrum',
  archive: 'Rostrum',
  language: 'en',
  version: '2026-11-22',
  URL: 'https://a.example/s/#p34'
}

// Compiling a style takes long on a busy machine.
describe('a speech', {timeout: 60_000}, () => {
  const expected: ReadonlyArray<readonly [StyleId, string, string]> = [
    [
      'chicago-notes',
      'Kassym-Jomart Tokayev, “Address to the People of Kazakhstan” (Televised address, Nur-Sultan, January 7, 2022), para. 34, Rostrum, https://a.example/s/#p34.',
      'Tokayev, Kassym-Jomart. “Address to the People of Kazakhstan.” Televised address, Nur-Sultan, January 7, 2022. Rostrum. https://a.example/s/#p34.'
    ],
    [
      'chicago-author-date',
      '(Tokayev 2022, para. 34)',
      'Tokayev, Kassym-Jomart. 2022. “Address to the People of Kazakhstan.” Televised address, Nur-Sultan, January 7. Rostrum. https://a.example/s/#p34.'
    ],
    [
      'apa',
      '(Tokayev, 2022, para. 34)',
      'Tokayev, K.-J. (2022, January 7). Address to the people of Kazakhstan [Televised address]. Rostrum. https://a.example/s/#p34'
    ],
    [
      'mla',
      '(Tokayev, par. 34)',
      'Tokayev, Kassym-Jomart. “Address to the People of Kazakhstan.” Rostrum, 7 Jan. 2022, https://a.example/s/#p34.'
    ],
    [
      'harvard',
      '(Tokayev, 2022, para. 34)',
      'Tokayev, K.-J. (2022) ‘Address to the people of Kazakhstan’. Televised address, Rostrum, 7 January. Available at: https://a.example/s/#p34.'
    ],
    [
      'oscola',
      'Kassym-Jomart Tokayev, ‘Address to the People of Kazakhstan’ (Televised address, Nur-Sultan, 7 January 2022) para 34 <https://a.example/s/#p34>.',
      'Tokayev K-J, ‘Address to the People of Kazakhstan’ (Televised address, Nur-Sultan, 7 January 2022) <https://a.example/s/#p34>'
    ],
    [
      'gost',
      '[Tokayev, 2022, абз. 34]',
      'Tokayev K.-J. Address to the people of Kazakhstan [Электронный ресурс] // Rostrum. 2022. 7 янв. URL: https://a.example/s/#p34.'
    ],
    [
      'vancouver',
      '(1, para. 34)',
      'Tokayev KJ. Address to the people of Kazakhstan [Internet]. Televised address; Rostrum; 2022 Jan 7; Nur-Sultan. Available from: https://a.example/s/#p34'
    ],
    [
      'bluebook',
      'Kassym-Jomart Tokayev, Address to the People of Kazakhstan, Rostrum ¶ 34 (Jan. 7, 2022), https://a.example/s/#p34.',
      ''
    ]
  ]

  it.each(expected)('is cited rightly in %s', (style, cite, list) => {
    const pinpoint = {locator: '34', label: 'paragraph'} as const
    expect(runsToText(citeItem(style, speech, pinpoint))).toBe(cite)
    expect(runsToText(listItem(style, speech))).toBe(list)
  })

  it('is looked at in every style', () => {
    expect(expected.map(([id]) => id)).toEqual(styles.map(({id}) => id))
  })
})

describe('a claim', {timeout: 60_000}, () => {
  it('is cited whole in every style, with an entry where the style has a list', () => {
    const claim = {
      id: 'c',
      type: 'webpage',
      title: 'The harbour was closed',
      URL: 'https://a.example/c/'
    }
    const citations = citeWhole({
      ...claim,
      author: [{literal: 'The editors'}],
      'container-title': 'Rostrum'
    })
    expect(citations.map(({style}) => style.id)).toEqual(styles.map(({id}) => id))
    for (const {style, cite, list} of citations) {
      expect(runsToText(cite)).not.toContain('ERROR')
      expect(runsToText(cite)).toMatch(/[\p{L}\d]/u)
      expect(list !== undefined).toBe(style.hasList)
      expect(runsToText(list ?? cite)).toContain('https://a.example/c/')
      expect(runsToText(list ?? cite).toLowerCase()).toContain('the harbour was closed')
    }
    expect(runsToText(citations.find(({style}) => style.id === 'vancouver')?.cite ?? [])).toBe(
      '(1)'
    )
  })
})

describe('other items', {timeout: 60_000}, () => {
  const text = (style: StyleId, item: Partial<CslItem>) =>
    runsToText(listItem(style, {id: 'x', type: 'webpage', title: 'T', ...item}))

  it('have Kazakh given names shortened to their first letter', () => {
    const author = [{family: 'Тоқаев', given: 'Қасым-Жомарт'}]
    expect(text('apa', {author, language: 'kk'})).toBe('Тоқаев, Қ.-Ж. (n.d.). T.')
  })

  it('that are unsigned agency copy have the agency as author', () => {
    const item = {type: 'article-newspaper', publisher: 'AFP', 'container-title': 'News24'}
    expect(text('chicago-notes', item)).toBe('AFP. “T.” News24, n.d.')
  })

  it('with a supplied title have it neither quoted nor set in italics', () => {
    const item = {title: '[Public rally in Almaty]', 'container-title': 'Site'}
    expect(text('chicago-notes', item)).toBe('Site. [Public Rally in Almaty], n.d.')
    expect(listItem('apa', {id: 'x', type: 'webpage', ...item})).toEqual([
      '[Public rally in Almaty]. (n.d.). Site.'
    ])
  })

  it('keep the small letters of names such as bureau.kz', () => {
    expect(text('mla', {'container-title': 'bureau.kz'})).toBe('“T.” bureau.kz.')
  })

  it('that are laws on the web keep title, site and address', () => {
    const law = {type: 'legislation', title: 'On Amnesty', 'container-title': 'Adilet'}
    const issued = {'date-parts': [[2022, 11, 2]]}
    expect(text('oscola', {...law, issued, URL: 'https://adilet.example/1'})).toBe(
      '‘On Amnesty’ (Adilet, 2 November 2022) <https://adilet.example/1>'
    )
  })

  it('with an uncertain date say so where the style can', () => {
    const item = {issued: {'date-parts': [[2020]], circa: true}}
    expect(text('chicago-notes', item)).toBe('“T,” [2020?].')
    expect(text('apa', item)).toBe('T. (ca. 2020).')
  })
})

describe('every citation', {timeout: 60_000}, () => {
  const hostile = '<script>alert(1)</script> & <i>x</i> $& \uFDD1{b}'

  it.each(styles.map(({id}) => id))('is text, whatever a title holds, in %s', (style) => {
    const hast = runsToHast(citeItem(style, {...speech, title: hostile}))
    const tags: string[] = []
    const visit = (nodes: typeof hast) => {
      for (const node of nodes) {
        expect(['text', 'element']).toContain(node.type)
        if (node.type !== 'element') continue
        tags.push(node.tagName)
        visit(node.children)
      }
    }
    visit(hast)
    expect(new Set([...tags, 'i', 'b', 'sup', 'sub', 'span']).size).toBe(5)
  })

  it('is the same whatever was asked before', () => {
    const odd = {...speech, title: 'An “odd” title'}
    const first = citeItem('chicago-notes', odd)
    listItem('chicago-notes', speech)
    citeItem('chicago-notes', {...odd, language: 'ru'})
    expect(citeItem('chicago-notes', {...odd})).toEqual(first)
  })
})

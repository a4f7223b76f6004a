import {describe, expect, it} from 'vitest'
import type {Source} from '../model/types.ts'
import {aSource} from '../testing/a-source.ts'
import {formatSource} from './bibliography.ts'

const date = (text: string) => text as NonNullable<Source['issued']>

const url = 'https://paper.example/a?b=c&d'

// Compiling a style takes long on a busy machine.
describe('formatSource', {timeout: 60_000}, () => {
  const cases: ReadonlyArray<readonly [string, Partial<Source>, string]> = [
    [
      'an unsigned article, its capitals as the paper set them',
      {
        title: 'Kazakhstan’s largest city back online',
        containerTitle: 'The Paper',
        issued: date('2022-01-07'),
        language: 'en'
      },
      'The Paper. “Kazakhstan’s largest city back online.” January 7, 2022.'
    ],
    [
      'an article in Kazakh',
      {
        title: 'Қаңтар оқиғасы',
        author: [{family: 'Әбішев', given: 'Қасым'}],
        containerTitle: '08info.kz',
        issued: date('2023-01'),
        language: 'kk'
      },
      'Әбішев, Қасым. “Қаңтар оқиғасы.” 08info.kz, January 2023.'
    ],
    [
      'a supplied title and a doubtful date',
      {type: 'webpage', title: '[State structure]', containerTitle: 'Site', issued: date('2020?')},
      'Site. [State structure], [2020?].'
    ],
    [
      'a report without a date, by two bodies',
      {
        type: 'report',
        title: 'Torture',
        author: [{literal: 'A Group'}, {literal: 'B Group'}],
        url: 'https://a.example/b',
        accessed: date('2026-11-22')
      },
      'A Group and B Group. “Torture.” Accessed November 22, 2026. https://a.example/b.'
    ],
    [
      'quotation marks within quotation marks',
      {type: 'webpage', title: 'Concerns about “Bloody January” events', issued: date('2022')},
      '“Concerns about ‘Bloody January’ events,” 2022.'
    ]
  ]
  it.each(cases)('sets %s', (_what, given, expected) => {
    expect(formatSource(aSource('x', given)).text).toBe(expected)
  })

  it('links the address robustly and shows the same text', () => {
    const {hast, text} = formatSource(aSource('x', {url, accessed: date('2026-11-22')}))
    expect(text.endsWith(`${url}.`)).toBe(true)
    expect(hast).toContainEqual({
      type: 'element',
      tagName: 'a',
      properties: {
        href: url,
        dataOriginalurl: url,
        dataVersiondate: '2026-11-22',
        rel: ['external']
      },
      children: [{type: 'text', value: url}]
    })
  })

  it('never links what is no address on the web', () => {
    const {hast} = formatSource(aSource('x', {url: 'javascript:alert(1)'}))
    expect(JSON.stringify(hast)).not.toContain('href')
  })
})

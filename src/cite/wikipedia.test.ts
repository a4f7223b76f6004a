import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {aSource} from '../testing/a-source.ts'
import {awkwardSource} from '../testing/random-sources.ts'
import {sourceToCsl} from './source-to-csl.ts'
import {toWikipedia} from './wikipedia.ts'

describe('toWikipedia', () => {
  it('cites a speech with its place and the paragraph', () => {
    const speech = {
      id: 'mayor',
      type: 'speech',
      title: 'On the harbour',
      author: [{family: 'Mayor', given: 'Jane'}],
      issued: {'date-parts': [[2021, 5, 1]]},
      'event-title': 'Address to the council',
      'event-place': 'Porto',
      'container-title': 'The Archive',
      language: 'en',
      URL: 'https://archive.example/mayor/'
    }
    const passage = {at: '¶ 2', url: 'https://archive.example/mayor/#p2', quote: 'A | B'}
    expect(toWikipedia(speech, passage)).toBe(
      '{{cite speech |last=Mayor |first=Jane |title=On the harbour |date=1 May 2021 |event=Address to the council |location=Porto |publisher=The Archive |url=https://archive.example/mayor/#p2 |at=¶ 2 |quote=A {{!}} B}}'
    )
  })

  it('cites sources by their kind, with the archived copy', () => {
    const source = aSource('x', {
      title: '[Митинг] в «Актау»',
      author: [{family: 'Әбішев', given: 'Қасым'}, {literal: 'AFP'}],
      containerTitle: 'The Paper',
      issued: '2022-01~' as never,
      url: 'https://paper.example/a|b[c]',
      language: 'ru',
      archiveUrl: 'https://archive.example/1',
      archiveDate: '2022-03-01' as never
    })
    expect(toWikipedia(sourceToCsl(source))).toBe(
      '{{cite news |last1=Әбішев |first1=Қасым |author2=AFP |title=&#91;Митинг&#93; в «Актау» |date=c. January 2022 |work=The Paper |url=https://paper.example/a%7Cb%5Bc%5D |archive-url=https://archive.example/1 |archive-date=2022-03-01 |url-status=live |language=ru}}'
    )
  })

  it('is one template, whatever a record holds', () => {
    fc.assert(
      fc.property(awkwardSource, (source) => {
        const text = toWikipedia(sourceToCsl(source))
        const inner = text.slice(2, -2).replaceAll('{{!}}', '')
        expect(text).toMatch(/^\{\{cite [a-z]+ \|/)
        expect(inner).not.toMatch(/[{}[\]\n]|''/)
        for (const parameter of inner.split('|').slice(1)) expect(parameter).toMatch(/^[a-z-]+\d?=/)
      })
    )
  })
})

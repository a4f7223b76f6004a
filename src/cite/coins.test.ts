import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {awkwardSource} from '../testing/random-sources.ts'
import {coins} from './coins.ts'
import {sourceToCsl} from './source-to-csl.ts'

/** As Zotero reads a ContextObject: pairs at `&` and `=`, percent codes decoded. */
function readCoins(title: string): Map<string, string[]> {
  const read = new Map<string, string[]>()
  for (const pair of title.split('&')) {
    const [key = '', value = ''] = pair.split('=')
    read.set(key, [...(read.get(key) ?? []), decodeURIComponent(value.replace(/\+|%2B/gi, ' '))])
  }
  return read
}

describe('coins', () => {
  it('describes an article of a paper with all its authors', () => {
    const read = readCoins(
      coins({
        id: 'x',
        type: 'article-newspaper',
        title: 'Қаңтар & 50% = half',
        author: [{family: 'Әбішев', given: 'Қасым'}, {literal: 'Human Rights Watch'}],
        'container-title': 'The Paper',
        issued: {
          'date-parts': [
            [2022, 1, 4],
            [2022, 1, 7]
          ],
          circa: true
        },
        URL: 'https://paper.example/?a=b&c',
        language: 'kk'
      })
    )
    expect(Object.fromEntries(read)).toEqual({
      ctx_ver: ['Z39.88-2004'],
      rft_val_fmt: ['info:ofi/fmt:kev:mtx:dc'],
      'rft.type': ['newspaperArticle'],
      'rft.title': ['Қаңтар & 50% = half'],
      'rft.creator': ['Әбішев, Қасым', 'Human Rights Watch,'],
      'rft.source': ['The Paper'],
      'rft.date': ['2022-01-04'],
      'rft.identifier': ['https://paper.example/?a=b&c'],
      'rft.language': ['kk']
    })
  })

  it('uses the format for journals for their articles', () => {
    const read = readCoins(
      coins({id: 'x', type: 'article-journal', title: 'T', 'container-title': 'J', DOI: '10.1/2'})
    )
    expect(read.get('rft_val_fmt')).toEqual(['info:ofi/fmt:kev:mtx:journal'])
    expect(read.get('rft_id')).toEqual(['info:doi/10.1/2'])
    expect(read.get('rft.jtitle')).toEqual(['J'])
  })

  it('gives any title back', () => {
    fc.assert(
      fc.property(awkwardSource, (source) => {
        const read = readCoins(coins(sourceToCsl(source)))
        const title = read.get('rft.title') ?? read.get('rft.atitle')
        expect(title).toEqual([source.title])
      })
    )
  })
})

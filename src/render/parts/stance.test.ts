import {describe, expect, it} from 'vitest'
import {htmlOf, wordsOf} from '../../testing/html-of.ts'
import {countStances, type StanceCounts, stanceBalance, stanceWords} from './stance.ts'

describe('stanceWords', () => {
  it.each<[StanceCounts, string]>([
    [{disputes: 3, supports: 2, 'own-side': 1}, '3 dispute, 2 support, 1 own side'],
    [{qualifies: 1, disputes: 1}, '1 qualifies, 1 disputes'],
    [{context: 2}, '2 context'],
    [{}, '']
  ])('says %j as "%s"', (counts, words) => {
    expect(stanceWords(counts)).toBe(words)
  })
})

describe('stanceBalance', () => {
  it('draws a stroke for each piece of evidence, side by side', () => {
    const html = htmlOf(...stanceBalance({disputes: 3, supports: 2, 'own-side': 1}))
    expect([...html.matchAll(/<i class="stance-([^"]*)">/g)].map((match) => match[1])).toEqual([
      'supports',
      'supports',
      'own-side',
      'disputes',
      'disputes',
      'disputes'
    ])
  })

  it('hides the bar from assistive technology, since the words say all', () => {
    const balance = stanceBalance(countStances([{stance: 'disputes'}]))
    expect(htmlOf(...balance)).toContain('aria-hidden="true"')
    expect(wordsOf(...balance)).toBe('Evidence: 1 disputes')
  })

  it('is nothing where there is no evidence', () => {
    expect(stanceBalance({})).toEqual([])
  })
})

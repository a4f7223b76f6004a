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
  it('draws a stretch for each side, whose widths fill the bar with the gaps between them', () => {
    const html = htmlOf(...stanceBalance({disputes: 3, supports: 2, 'own-side': 1}))
    const widths = [...html.matchAll(/ width="([\d.]+)"/g)].map((match) => Number(match[1]))
    expect(widths).toHaveLength(3)
    expect(widths.reduce((sum, width) => sum + width, 2)).toBeCloseTo(100, 0)
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

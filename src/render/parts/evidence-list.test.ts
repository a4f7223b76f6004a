import {describe, expect, it} from 'vitest'
import type {EdtfDate, Evidence, SourceId, Stance} from '../../model/types.ts'
import {parseInline} from '../../read/markdown.ts'
import {aSource, sourcesById} from '../../testing/a-source.ts'
import {htmlOf, wordsOf} from '../../testing/html-of.ts'
import {bibliographyFor} from './bibliography.ts'
import {evidenceList} from './evidence-list.ts'

const sources = sourcesById(
  aSource('hrw', {publisher: 'Human Rights Watch', kind: 'ngo', issued: '2022-02' as EdtfDate}),
  aSource('blog', {containerTitle: 'A blog', seenAs: 'weak'})
)

const item = (text: string, stance: Stance, date: string, known?: string): Evidence => ({
  text: parseInline(text),
  stance,
  date: date as EdtfDate,
  ...(known === undefined ? {} : {known: known as EdtfDate}),
  sources: [{id: 'hrw' as SourceId, locator: 'p. 3'}, {id: 'blog' as SourceId}]
})

const list = (...evidence: Evidence[]) =>
  evidenceList(evidence, {
    bibliography: bibliographyFor(['hrw', 'blog'] as SourceId[], sources),
    sources,
    spoken: '2022-01-07' as EdtfDate
  })

describe('evidenceList', () => {
  it('stands in order of date, each item at an address of its date and first source, with its stance where that is not enough', () => {
    const html = htmlOf(
      list(
        item('Later.', 'disputes', '2022-03-14'),
        item('Earlier.', 'own-side', '2022-01~'),
        item('As well.', 'supports', '2022-03-14')
      )
    )
    expect([...html.matchAll(/<li id="([^"]+)"/g)].map((match) => match[1])).toEqual([
      'e-2022-01-hrw',
      'e-2022-03-14-hrw',
      'e-2022-03-14-hrw-supports'
    ])
  })

  it('says the side, the dates, the kind of each source before its name, and which is weak', () => {
    expect(wordsOf(list(item('He died.', 'disputes', '2022-01-06', '2022-08-20')))).toBe(
      'Disputes 6 January 2022 known since 20 August 2022 He died. ' +
        'Non-governmental Human Rights Watch, February 2022, p. 3. Press A blog (weak)'
    )
  })

  it('leaves out the date of a source that is of the day of its fact', () => {
    expect(wordsOf(list(item('He died.', 'disputes', '2022-02')))).toContain(
      'Non-governmental Human Rights Watch, p. 3.'
    )
  })

  it.each([
    ['2022-03-14', undefined, undefined],
    ['2022-03', undefined, '2022-03-01'],
    ['2022-03-14', '2022-08', '2022-08-01'],
    ['2022-03-14/2022-03-20', undefined, '2022-03-20']
  ])('says of %s, known %s, the day since when it was public: %s', (date, known, day) => {
    const html = htmlOf(list(item('Fact.', 'context', date, known)))
    expect(/data-known="([^"]*)"/.exec(html)?.[1]).toBe(day)
  })

  it.each([
    ['2022-01-06', undefined, false],
    ['2022-01-06', '2022-08', true],
    ['2022-01-08', undefined, true],
    ['2022-01-04/2022-01-12', undefined, true],
    ['2022-01', undefined, false]
  ])('marks %s, known %s, as known later: %s', (date, known, later) => {
    expect(htmlOf(list(item('Fact.', 'context', date, known))).includes('known-later')).toBe(later)
  })
})

import {describe, expect, it} from 'vitest'
import type {SourceId} from '../../model/types.ts'
import {aSource, sourcesById} from '../../testing/a-source.ts'
import {htmlOf, wordsOf} from '../../testing/html-of.ts'
import {bibliographyFor} from './bibliography.ts'

const [a, b] = ['hrw-2022', 'un-2022'] as SourceId[]
const sources = sourcesById(aSource('hrw-2022'), aSource('un-2022'))

describe('bibliographyFor', () => {
  it('numbers sources in the order given, each once', () => {
    const {numberOf} = bibliographyFor([b, a, b] as SourceId[], sources)
    expect([b, a].map((id) => numberOf(id as SourceId))).toEqual([1, 2])
  })

  it('leads from a citation to the source and back to each place that cited it', () => {
    const bibliography = bibliographyFor([a as SourceId], sources)
    const reference = {id: a as SourceId}
    const cited = bibliography.at({id: 'n-x', label: 'note 1'}).cite(reference)
    bibliography.at({id: 'n-y', label: 'note 2'}).cite(reference)
    bibliography.at({id: 'n-y', label: 'note 2'}).cite(reference)
    expect(htmlOf(cited)).toContain('href="#s-hrw-2022"')
    const list = bibliography.list()
    expect(htmlOf(list)).toContain('<li id="s-hrw-2022">')
    expect([...htmlOf(list).matchAll(/href="(#n-[xy])"/g)].map((m) => m[1])).toEqual([
      '#n-x',
      '#n-y'
    ])
    expect(wordsOf(list)).toContain('Cited in: note 1, note 2.')
  })

  it('makes no link to a source that has no record', () => {
    const citer = bibliographyFor(['nobody' as SourceId], sources).at({id: 'x', label: 'x'})
    expect(htmlOf(citer.cite({id: 'nobody' as SourceId}))).toBe('<span>nobody</span>')
  })
})

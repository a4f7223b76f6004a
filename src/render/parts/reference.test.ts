import {describe, expect, it} from 'vitest'
import type {EdtfDate} from '../../model/types.ts'
import {aSource} from '../../testing/a-source.ts'
import {htmlOf, wordsOf} from '../../testing/html-of.ts'
import {reference} from './reference.ts'

const url = 'https://example.org/a'

describe('reference', () => {
  it('makes the title the link, tagged with its language, and leaves the bare address out', () => {
    const nodes = reference(
      aSource('a', {title: 'Журнал порта', language: 'ru', url, containerTitle: 'Порт'})
    )
    expect(htmlOf(...nodes)).toContain(
      '<a href="https://example.org/a" rel="external"><cite lang="ru">Журнал порта</cite></a>'
    )
    expect(wordsOf(...nodes)).not.toContain('https:')
  })

  it('keeps the day on which the page was seen for when the page is gone', () => {
    const nodes = reference(aSource('a', {url, accessed: '2026-11-22' as EdtfDate}))
    expect(htmlOf(...nodes)).toContain('data-versiondate="2026-11-22"')
  })

  it.each([
    'Layer of ‘wealthy people’',
    '“All is well,” they say',
    'Who? (1 + 1)',
    '[Supplied title]'
  ])('finds the title %s although a style changes its marks', (title) => {
    const html = htmlOf(...reference(aSource('a', {title, url})))
    expect(html.match(/<a /g)).toHaveLength(1)
    expect(html).toContain('<cite>')
    expect(html).not.toContain(`>${url}<`)
  })

  it('links nothing where no address is known', () => {
    expect(htmlOf(...reference(aSource('a')))).not.toContain('<a ')
  })

  it('never makes a link of a script', () => {
    const html = htmlOf(...reference(aSource('a', {url: 'javascript:alert(1)'})))
    expect(html).not.toContain('<a ')
  })
})

import type {Element} from 'hast'
import {visit} from 'unist-util-visit'
import {describe, expect, it} from 'vitest'
import {testAssets} from '../../testing/all-pages.ts'
import {htmlFaults} from '../../testing/html-faults.ts'
import {wordsOf} from '../../testing/html-of.ts'
import {readingFiles} from '../../testing/reading-files.ts'
import {richArchive} from '../../testing/rich-archive.ts'
import {smallArchive} from '../../testing/small-archive.ts'
import {finishPage} from '../finish.ts'
import type {Page} from '../page.ts'
import {asidePages} from './aside.ts'

/** An essay on the witnesses that cites. */
const witnesses = {
  'notes/council-2021-05-02/witnesses.md': `---
title: Witnesses
updated: 2021-06-01
---

The gazette prints it whole [@gazette-2021].
`
}

const speeches = [
  ...smallArchive({...readingFiles, ...witnesses}).speeches,
  ...richArchive().speeches
]
const pages = new Map(
  speeches.flatMap((context) => [...asidePages(context)].map((page) => [page.path as string, page]))
)
const {settings} = smallArchive().archive

function pageAt(path: string): Page {
  const page = pages.get(path)
  if (!page) throw new Error(`no page ${path}`)
  return page
}

function elementsOf({main}: Page): Element[] {
  const found: Element[] = []
  visit({type: 'root', children: [...main]}, 'element', (element) => void found.push(element))
  return found
}

describe('what of an edition has a page of its own', () => {
  it('is the witnesses of the text and the gaps, where there are any', () => {
    expect([...pages.keys()]).toEqual([
      'council-2021-05-02/witnesses/index.html',
      'council-2021-05-02/gaps/index.html',
      'debate-2020-02/witnesses/index.html',
      'debate-2020-02/gaps/index.html'
    ])
  })

  it('says where the text departs from the transcript, and leads to the place', () => {
    const page = pageAt('debate-2020-02/witnesses/index.html')
    const item = elementsOf(page).find(({tagName}) => tagName === 'li')
    expect(item && wordsOf(item)).toBe(
      '¶ 3: received harbur, printed harbour. A slip of the printer.'
    )
    expect(elementsOf(page).map(({properties}) => properties.href)).toContain(
      '/debate-2020-02/index.html#p3'
    )
  })

  it.each([...pages.keys()])('%s has its headings in order and is sound HTML', async (path) => {
    const page = pageAt(path)
    const depths = elementsOf(page).flatMap(({tagName}) => /^h(\d)$/.exec(tagName)?.[1] ?? [])
    expect(depths[0]).toBe('1')
    expect(depths.slice(1).every((depth) => Number(depth) > 1)).toBe(true)
    expect(await htmlFaults(finishPage(page, settings, testAssets).content)).toEqual([])
  })

  it('cites by the numbers of the speech’s sources, which lead to them in full', () => {
    const links = [...pages.values()].flatMap((page) =>
      elementsOf(page).filter(({properties}) => String(properties.href).includes('/sources/'))
    )
    expect(links.length).toBeGreaterThan(0)
    for (const link of links) {
      expect(link.properties.href).toMatch(
        new RegExp(`^/[^/]+/sources/index\\.html#s${wordsOf(link)}$`)
      )
    }
  })
})

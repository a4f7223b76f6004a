import {describe, expect, it} from 'vitest'
import {scanHtml} from '../html/scan-html.ts'
import {writeHtml} from '../html/write-html.ts'
import {allPages, testAssets} from '../testing/all-pages.ts'
import {smallArchive} from '../testing/small-archive.ts'
import {finishPage} from './finish.ts'
import {layout} from './layout.ts'
import type {Page} from './page.ts'
import {relativePath} from './relative-path.ts'

const small = smallArchive()
const {settings} = small.archive
const pages = [...allPages(small).values()]

/** What a page is where nothing is taken from another. */
function drawnWhole(page: Page): string {
  const change = (link: string) => {
    const [target = '', fragment] = link.slice(1).split('#')
    if (target === page.path && fragment) return `#${fragment}`
    return relativePath(page.path, target) + (fragment === undefined ? '' : `#${fragment}`)
  }
  return `${writeHtml(layout(page, settings, testAssets), change)}\n`
}

describe('a finished page', () => {
  it.each([
    ['in their order', pages],
    ['in the opposite order', pages.toReversed()]
  ])('has its own frame, whichever pages were finished before: %s', (_, ordered) => {
    for (const page of ordered.filter(({fromRoot}) => !fromRoot)) {
      const {content, links} = finishPage(page, settings, testAssets)
      expect(content).toBe(drawnWhole(page))
      const found = scanHtml(content)
      expect(links?.links.toSorted()).toEqual(found.links.toSorted())
      expect(links?.ids.toSorted()).toEqual(found.ids.toSorted())
    }
  })

  it('bears the name of its own archive', () => {
    const [page] = pages
    if (!page) throw new Error('The archive has no page.')
    finishPage(page, settings, testAssets)
    const other = finishPage(page, {...settings, publisher: 'Somebody else'}, testAssets)
    expect(other.content).toContain('Published by Somebody else')
  })
})

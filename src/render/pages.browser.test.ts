import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {soundFiles} from '../check/examples.ts'
import {accessFaults} from '../testing/axe.ts'
import {openBrowser} from '../testing/browser.ts'
import {type BuiltSite, builtSite} from '../testing/built-site.ts'
import {smallArchiveFiles} from '../testing/small-archive-files.ts'

/** One page of every kind; that of a speech has further tests of its own. */
const kinds = {
  home: '',
  speech: 'mayor-2021-05-01/',
  'sources of a speech': 'mayor-2021-05-01/sources/',
  'citations of a speech': 'mayor-2021-05-01/cite/',
  handout: 'mayor-2021-05-01/handout/',
  claims: 'claims/',
  claim: 'mayor-2021-05-01/claims/ten-days/',
  aside: 'mayor-2021-05-01/gaps/',
  sources: 'sources/',
  source: 'sources/gazette-2021/',
  glossary: 'glossary/',
  entry: 'glossary/jane-mayor/',
  timeline: 'timeline/',
  map: 'map/',
  changes: 'changes/',
  about: 'about/',
  rules: 'about/checks/',
  cite: 'cite/',
  data: 'data/',
  search: 'search/',
  missing: '404.html'
}

/** Prose with a table that no phone is wide enough for. */
const wideTable = `---
title: About
updated: 2021-01-01
---

| Witness | Language | Extent of it | How it was seen | Differences |
| --- | --- | --- | --- | --- |
| Transcript | Portuguese | introduction | photographed | considerable |
`

/** What a reader may set for all text. See https://www.w3.org/WAI/WCAG22/Understanding/text-spacing */
const setWider = `(() => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(\`
    * {line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important}
    p {margin-block-end: 2em !important}
  \`)
  document.adoptedStyleSheets.push(sheet)
})()`

/** Takes the archive away that test sites are built from. */
const nothing = Object.fromEntries(Object.keys(soundFiles).map((file) => [file, null]))

const gaps = {
  'notes/mayor-2021-05-01/gaps.md': `---
title: What is not known
updated: 2021-06-02
---

Who closed the harbour is not known [@gazette-2021]; p1 does not say it.

## Looked for in vain

| Where | What |
| --- | --- |
| The archive of the port | The log of April 2021 |
`
}

let site: BuiltSite
let browser: Browser

beforeAll(async () => {
  ;[site, browser] = await Promise.all([
    builtSite({...nothing, ...smallArchiveFiles, 'notes/about.md': wideTable, ...gaps}),
    openBrowser()
  ])
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await site?.close()
})

const overflow = 'document.documentElement.scrollWidth - innerWidth'

/** Lines of text that their boxes cut off, but for those hidden on purpose and those that say so by an ellipsis. */
const cutWords = `[...document.querySelectorAll('body *')].filter((box) => {
  const {overflowX, clipPath, textOverflow} = getComputedStyle(box)
  return (overflowX === 'hidden' || overflowX === 'clip') && clipPath === 'none' && textOverflow === 'clip' &&
    box.checkVisibility() && box.scrollWidth > box.clientWidth + 1
}).map((box) => box.outerHTML.slice(0, 200))`

/** Words whose ink is as dark as what is behind them, which axe-core does not see where colours are forced. */
const lostWords = `(() => {
  const light = (colour) => (colour.match(/[\\d.]+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0)
  const isClear = (colour) => colour === 'transparent' || /, 0\\)$/.test(colour)
  const behind = (box) => {
    for (let node = box; node; node = node.parentElement) {
      const {backgroundColor} = getComputedStyle(node)
      if (!isClear(backgroundColor)) return backgroundColor
    }
    return 'rgb(0, 0, 0)'
  }
  return [...document.querySelectorAll('body *')].filter((box) =>
    box instanceof HTMLElement && box.checkVisibility() &&
    [...box.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '') &&
    Math.abs(light(getComputedStyle(box).color) - light(behind(box))) < 200
  ).map((box) => box.outerHTML.slice(0, 200))
})()`

/** The focused element where it is outside the window, or where something else lies over all its corners and its middle. */
const coveredFocus = `(() => {
  const focused = document.activeElement
  if (!focused || focused === document.body) return ''
  const boxes = [...focused.getClientRects()]
  const isSeen = boxes.some(({left, right, top, bottom}) =>
    [[left + 1, top + 1], [right - 1, bottom - 1], [(left + right) / 2, (top + bottom) / 2]].some(([x, y]) => {
      const at = document.elementFromPoint(x, y)
      return at !== null && (focused.contains(at) || at.contains(focused) || [...focused.labels ?? []].includes(at))
    })
  )
  return isSeen ? '' : focused.outerHTML.slice(0, 200)
})()`

async function open(
  path: string,
  options: Parameters<Browser['newPage']>[0] = {}
): Promise<{page: Page; messages: string[]}> {
  const page = await browser.newPage(options)
  const messages: string[] = []
  page.on('console', (message) => void messages.push(message.text()))
  page.on('pageerror', (error) => void messages.push(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith(site.url)) messages.push(`asked for ${request.url()}`)
  })
  await page.goto(site.url + path)
  return {page, messages}
}

/** A page of the whole site, looked at in one window after the other: what fits must fit after a turn of the phone too. */
async function look(page: Page, at: Look): Promise<void> {
  const {width, height = 900, ...media} = at
  await page.setViewportSize({width, height})
  await page.emulateMedia({colorScheme: 'light', forcedColors: 'none', ...media})
}

interface Look
  extends Pick<NonNullable<Parameters<Page['emulateMedia']>[0]>, 'colorScheme' | 'forcedColors'> {
  width: number
  height?: number
}

describe.each(Object.entries(kinds))('the page of kind %s', (_kind, path) => {
  let page: Page
  let messages: string[]

  beforeAll(async () => {
    ;({page, messages} = await open(path, {viewport: {width: 360, height: 640}}))
  }, 30_000)

  afterAll(() => page.close())

  it('shows where the keyboard is, covered by nothing', async () => {
    const covered: unknown[] = []
    for (let stop = 0; stop < 40; stop++) {
      await page.keyboard.press('Tab')
      covered.push(await page.evaluate(coveredFocus))
    }
    expect(covered.filter((name) => name !== '')).toEqual([])
  }, 30_000)

  it.each([320, 768, 1440])(
    'keeps nobody out and fits its window at %i px',
    async (width) => {
      await look(page, {width})
      expect(await accessFaults(page)).toEqual([])
      expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0)
      expect(messages).toEqual([])
    },
    30_000
  )

  it('keeps nobody out in the dark', async () => {
    await look(page, {width: 1280, colorScheme: 'dark'})
    expect(await accessFaults(page)).toEqual([])
  }, 30_000)

  it('loses no words where the system forces its colours', async () => {
    await look(page, {width: 1280, colorScheme: 'dark', forcedColors: 'active'})
    expect(await page.evaluate(lostWords)).toEqual([])
  }, 30_000)

  it('fits a window of 320 px, which is 400 % of 1280, also with text set wider', async () => {
    await look(page, {width: 320, height: 256})
    expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0)
    await page.evaluate(setWider)
    expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0)
    expect(await page.evaluate(cutWords)).toEqual([])
  }, 30_000)
})

describe('the table of claims', () => {
  const shown = (page: Page) =>
    page.evaluate(
      `[...document.querySelectorAll('.claim-table tbody tr')].filter((row) => !row.hidden).map((row) => row.dataset.rating)`
    )

  it('is narrowed and keeps the choice in its address', async () => {
    const {page} = await open('claims/')
    await page.getByLabel('Rating', {exact: true}).selectOption('supported')
    expect(await shown(page)).toEqual(['supported'])
    await expect.poll(() => page.url()).toContain('?rating=supported')
    await page.reload()
    expect(await shown(page)).toEqual(['supported'])
    await page.getByRole('button', {name: 'Show all'}).click()
    await page.waitForFunction(`!location.search`)
    expect(await shown(page)).toHaveLength(await page.locator('.claim-table tbody tr').count())
    await page.close()
  })

  it('says so where no claim fits', async () => {
    const {page} = await open('claims/?words=zebra')
    expect(await page.getByRole('status').textContent()).toMatch(/^No claim of \d+ fits/)
    expect(await page.getByRole('table').isVisible()).toBe(false)
    await page.getByRole('button', {name: 'Show all'}).click()
    await page.getByRole('table').waitFor()
    await page.close()
  })

  it('is sorted by what is seen, and says what each cell is, on a small screen too', async () => {
    const {page} = await open('claims/', {viewport: {width: 320, height: 640}})
    for (const name of ['Claim', 'Rating', 'Evidence', 'Checked']) {
      const box = await page.getByRole('button', {name, exact: true}).boundingBox()
      expect(box?.height).toBeGreaterThan(20)
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320)
    }
    const label = await page.evaluate(
      `getComputedStyle(document.querySelector('.claim-table td:last-child'), '::before').content`
    )
    expect(label).toContain('Checked')
    await page.close()
  })

  it('is sorted by any column, up and down', async () => {
    const {page} = await open('claims/')
    const before = await shown(page)
    await page.getByRole('button', {name: 'Rating'}).click()
    const up = (await shown(page)) as string[]
    expect(up[0]).toBe('supported')
    await page.getByRole('button', {name: 'Rating'}).click()
    expect(await shown(page)).toEqual(up.toReversed())
    expect(up).not.toEqual(before)
    await page.close()
  })

  it.each([320, 960, 1100])('fits a window of %i px', async (width) => {
    const {page} = await open('claims/', {viewport: {width, height: 640}})
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
    const frame = `document.querySelector('.table-frame')`
    expect(await page.evaluate(`${frame}.scrollWidth - ${frame}.clientWidth`)).toBeLessThanOrEqual(
      1
    )
    await page.close()
  })

  it('is a plain table without scripts', async () => {
    const {page} = await open('claims/', {javaScriptEnabled: false})
    expect(await page.locator('.claim-table tbody tr').count()).toBeGreaterThan(2)
    expect(await page.locator('.filters').isVisible()).toBe(false)
    await page.close()
  })
})

describe('a claim', () => {
  it('prints on one page with the code of its address', async () => {
    const {page} = await open(kinds.claim)
    const pdf = await page.pdf({format: 'A4', preferCSSPageSize: true})
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
    await page.emulateMedia({media: 'print'})
    expect(await page.locator('.qr-code').isVisible()).toBe(true)
    // The buttons that a script puts between the citations bring no second one onto the sheet.
    expect(await page.locator('.record .copy').count()).toBeGreaterThan(0)
    expect(await page.locator('.record .cite-styles p:visible').count()).toBe(1)
    await page.close()
  })
})

describe('a former address', () => {
  it('leads to the new one and keeps the place on the page', async () => {
    const {page} = await open('mayor-2021/#p2')
    await page.waitForURL(`${site.url}mayor-2021-05-01/index.html#p2`)
    await page.close()
  })

  it('leads on without scripts', async () => {
    const {page} = await open('mayor-2021/', {javaScriptEnabled: false})
    await page.waitForURL(`${site.url}mayor-2021-05-01/index.html`)
    await page.close()
  })
})

describe('a missing page', () => {
  it('guesses which was meant', async () => {
    const {page} = await open('mayor-2021-05-01/claims/tendays/')
    const guess = page.locator('#guess a')
    await guess.waitFor()
    expect(await guess.getAttribute('href')).toContain('mayor-2021-05-01/claims/ten-days/')
    await page.close()
  })
})

import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {soundFiles} from '../check/examples.ts'
import {accessFaults} from '../testing/axe.ts'
import {openBrowser} from '../testing/browser.ts'
import {type BuiltSite, builtSite} from '../testing/built-site.ts'
import {smallArchiveFiles} from '../testing/small-archive-files.ts'

/** One page of every kind but the speech, which has tests of its own. */
const kinds = {
  home: '',
  claims: 'claims/',
  claim: 'mayor-2021-05-01/claims/ten-days/',
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

/** Takes the archive away that test sites are built from. */
const nothing = Object.fromEntries(Object.keys(soundFiles).map((file) => [file, null]))

let site: BuiltSite
let browser: Browser

beforeAll(async () => {
  ;[site, browser] = await Promise.all([
    builtSite({...nothing, ...smallArchiveFiles}),
    openBrowser()
  ])
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await site?.close()
})

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

describe.each(Object.entries(kinds))('the page of kind %s', (_kind, path) => {
  it.each([360, 768, 1440])(
    'keeps nobody out and fits its window at %i px',
    async (width) => {
      const {page, messages} = await open(path, {viewport: {width, height: 900}})
      expect(await accessFaults(page)).toEqual([])
      const wider = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
      expect(wider).toBeLessThanOrEqual(0)
      expect(messages).toEqual([])
      await page.close()
    },
    30_000
  )

  it('keeps nobody out in the dark', async () => {
    const {page} = await open(path, {colorScheme: 'dark'})
    expect(await accessFaults(page)).toEqual([])
    await page.close()
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
    expect(page.url()).toContain('?rating=supported')
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

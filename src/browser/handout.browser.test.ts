import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {accessFaults} from '../testing/axe.ts'
import {openBrowser} from '../testing/browser.ts'
import {type ReadingSite, readingSite} from '../testing/reading-site.ts'

const council = 'council-2021-05-02/handout/index.html'

let site: ReadingSite
let browser: Browser

beforeAll(async () => {
  ;[site, browser] = await Promise.all([readingSite(), openBrowser()])
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await site?.close()
})

async function open(
  query = '',
  options: Parameters<Browser['newPage']>[0] = {}
): Promise<{page: Page; complaints: string[]}> {
  const page = await browser.newPage(options)
  const complaints: string[] = []
  page.on('console', (message) => void complaints.push(message.text()))
  page.on('request', (request) => {
    if (!request.url().startsWith(site.url)) complaints.push(`asked for ${request.url()}`)
  })
  await page.goto(`${site.url}${council}${query}`)
  return {page, complaints}
}

const shown = (page: Page, selector: string) =>
  page
    .locator(selector)
    .evaluateAll((all) => all.filter((one) => one.getClientRects().length > 0).length)

describe('the handout', () => {
  it.each([360, 768, 1440])('keeps nobody out and fits its window at %i px', async (width) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const {page, complaints} = await open('', {viewport: {width, height: 900}, colorScheme})
      expect(await accessFaults(page)).toEqual([])
      const wider = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
      expect(wider).toBeLessThanOrEqual(0)
      expect(complaints).toEqual([])
      await page.close()
    }
  })

  it('is reached from its speech', async () => {
    const page = await browser.newPage()
    await page.goto(`${site.url}council-2021-05-02/index.html`)
    await page.getByRole('link', {name: 'Handout for a class'}).click()
    await page.waitForURL(`**/${council}`)
    await page.close()
  })

  it('holds the whole text, explains, asks, and leaves room, without scripts', async () => {
    const {page} = await open('', {javaScriptEnabled: false})
    const blocks = await page.locator('.transcript [id^="p"]').count()
    expect(blocks).toBe(18)
    expect(await shown(page, '[data-kind="context"]')).toBeGreaterThan(0)
    expect(await shown(page, '[data-kind="claim"]')).toBe(0)
    expect(await shown(page, '.answer-lines i')).toBe(3)
    await page.getByLabel('Claims with their ratings').check()
    await page.getByLabel('eight lines').check()
    await page.getByLabel('Paragraphs where answers').uncheck()
    expect(await shown(page, '[data-kind="claim"]')).toBeGreaterThan(0)
    expect(await shown(page, '.answer-lines i')).toBe(8)
    expect(await shown(page, '.handout-hint')).toBe(0)
    await page.close()
  })

  it('keeps the choice in its address', async () => {
    const {page} = await open()
    await page.getByLabel('Print this part: The end').uncheck()
    await page.getByLabel('Questions', {exact: true}).uncheck()
    await page.getByLabel('Claims with their ratings').check()
    await page.getByLabel('none').check()
    const asked = () => new URL(page.url()).search
    await expect.poll(asked).toBe('?with=claim&without=questions&without=end&room=none')
    await page.reload()
    expect(await page.getByLabel('Print this part: The end').isChecked()).toBe(false)
    expect(await shown(page, '.handout-questions')).toBe(0)
    expect(await shown(page, '[data-kind="claim"]')).toBeGreaterThan(0)
    await page.close()
  })

  it('prints what was chosen and none of the controls', async () => {
    const {page} = await open('?without=end&with=claim')
    await page.emulateMedia({media: 'print'})
    for (const gone of ['.handout-choices', '.site-header', '.choose-note', '.choose-part']) {
      expect(await shown(page, gone)).toBe(0)
    }
    expect(await shown(page, '.handout-part')).toBe(1)
    expect(await page.locator('.handout-foot').isVisible()).toBe(true)
    expect(await page.locator('.handout-name').isVisible()).toBe(true)
    await page.close()
  })
})

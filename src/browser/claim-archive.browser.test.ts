import type {Browser, Page} from 'playwright-core'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest'
import {scale} from '../model/scale.ts'
import type {ClaimRow} from '../render/claims/claim-row.ts'
import {claimRows} from '../render/claims/claim-row.ts'
import {kindsOf} from '../render/claims/claim-table.ts'
import {accessFaults} from '../testing/axe.ts'
import {openBrowser} from '../testing/browser.ts'
import {claimArchive} from '../testing/claim-archive.ts'
import {claimSite} from '../testing/claim-site.ts'
import {type Tabs, tabsOf} from '../testing/tabs.ts'

const archive = claimArchive(2600)
const all = claimRows(archive)
const some = all[1300] as ClaimRow

let site: Awaited<ReturnType<typeof claimSite>>
let browser: Browser
let tabs: Tabs
let page: Page
let messages: string[]

beforeAll(async () => {
  ;[site, browser] = await Promise.all([claimSite(archive), openBrowser()])
  tabs = tabsOf(browser)
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await site?.close()
})

beforeEach(async () => {
  page = await tabs.take()
  messages = []
  page.on('console', (message) => void messages.push(message.text()))
  page.on('pageerror', (error) => void messages.push(error.message))
})

afterEach(() => tabs.giveBack(page))

const told = () => page.locator('.filters output')
const claims = () => page.locator('.claim-table tbody th').allTextContents()
const words = (rows: readonly ClaimRow[]) => rows.map(({note}) => note.claim ?? '')
const saysOf = (count: number) => `${count.toLocaleString('en')} of 2,600 claims`

const letters = new Intl.Collator('en')

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' ? a - Number(b) : letters.compare(a, String(b))
}

async function open(query = ''): Promise<void> {
  await page.goto(`${site.url}claims/${query}`)
  await told().getByText('of 2,600').waitFor()
}

describe('the table of an archive with 2,600 claims', () => {
  it('shows the first page of all, and leads through the others', async () => {
    await open()
    expect(await told().textContent()).toBe(saysOf(2600))
    expect(await claims()).toEqual(words(all.slice(0, 50)))
    await page.getByRole('link', {name: 'Next'}).click()
    await page.getByText('Page 2 of 52').waitFor()
    await expect.poll(() => page.url()).toMatch(/\?page=2$/)
    expect(await claims()).toEqual(words(all.slice(50, 100)))
    expect(await page.evaluate('document.activeElement.textContent')).toBe(all[50]?.note.claim)
    await page.getByRole('link', {name: 'Last'}).click()
    await page.getByText('Page 52 of 52').waitFor()
    expect(await claims()).toEqual(words(all.slice(2550)))
    await page.goBack()
    await page.getByText('Page 2 of 52').waitFor()
    expect(messages).toEqual([])
  })

  it.each([
    ['Rating', 'disputed', (row: ClaimRow) => row.note.rating === 'disputed'],
    ['Topic', 'topic-4', (row: ClaimRow) => row.note.topics.includes('topic-4')],
    ['Rests on', 'law', (row: ClaimRow) => kindsOf(row, archive).includes('law')],
    ['Speaker', some.speech.speaker, (row: ClaimRow) => row.speech.speaker === some.speech.speaker]
  ] as const)('is narrowed by %s over all years, and remembers it', async (label, value, fits) => {
    const expected = all.filter(fits)
    expect(new Set(expected.map(({speech}) => speech.date.slice(0, 4))).size).toBeGreaterThan(5)
    await open()
    await page.getByLabel(label, {exact: true}).selectOption(value)
    await told().getByText(saysOf(expected.length), {exact: true}).waitFor()
    await expect.poll(claims).toEqual(words(expected.slice(0, 50)))
    await page.reload()
    await told().getByText(saysOf(expected.length), {exact: true}).waitFor()
    expect(await page.getByLabel(label, {exact: true}).inputValue()).toBe(value)
    await page.getByRole('button', {name: 'Show all'}).click()
    await told().getByText(saysOf(2600), {exact: true}).waitFor()
    await expect.poll(() => new URL(page.url()).search).toBe('')
  })

  it('is narrowed by dates and several choices at once', async () => {
    const expected = all.filter(
      ({speech, note}) =>
        speech.date >= '1950-01-01' && speech.date <= '1999-12-31' && note.rating === 'supported'
    )
    await open()
    await page.getByLabel('From', {exact: true}).fill('1950-01-01')
    await page.getByLabel('Until', {exact: true}).fill('1999-12-31')
    await page.getByLabel('Rating', {exact: true}).selectOption('supported')
    await told().getByText(saysOf(expected.length), {exact: true}).waitFor()
    await expect.poll(claims).toEqual(words(expected.slice(0, 50)))
    await expect
      .poll(() => new URL(page.url()).search)
      .toBe('?rating=supported&from=1950-01-01&until=1999-12-31')
    await page.goBack()
    await page.goBack()
    await page.goBack()
    await told().getByText(saysOf(2600), {exact: true}).waitFor()
    expect(await page.getByLabel('From', {exact: true}).inputValue()).toBe('')
  })

  it('lists the speeches once they are few, and narrows to one', async () => {
    await open()
    const speeches = page.getByLabel('Speech', {exact: true})
    await expect.poll(() => speeches.isDisabled()).toBe(true)
    expect(await speeches.textContent()).toContain('narrow first')
    await page.getByLabel('Speaker', {exact: true}).selectOption(some.speech.speaker)
    await expect.poll(() => speeches.locator('option').count()).toBeGreaterThan(10)
    await speeches.selectOption(some.speech.id)
    await told().getByText(saysOf(20), {exact: true}).waitFor()
    await expect.poll(claims).toEqual(words(all.filter(({speech}) => speech === some.speech)))
    await page.reload()
    await expect.poll(() => speeches.inputValue()).toBe(some.speech.id)
    await open(`?speech=${some.speech.id}`)
    await expect.poll(() => speeches.inputValue()).toBe(some.speech.id)
    expect(await told().textContent()).toBe(saysOf(20))
  })

  it('is sorted by any column, up and down, and remembers it', async () => {
    const degree = ({note}: ClaimRow) => scale.findIndex(({rating}) => rating === note.rating)
    const evidence = ({note}: ClaimRow) =>
      Object.values(note.stances).reduce((sum, count) => sum + count, 0)
    const keys: Readonly<Record<string, (row: ClaimRow) => string | number>> = {
      Rating: degree,
      Speaker: ({speech}) => speech.speaker,
      Date: ({speech}) => speech.date,
      Evidence: evidence,
      Checked: ({note}) => note.updated
    }
    await open()
    for (const [name, keyOf] of Object.entries(keys)) {
      const header = page.locator('thead th', {
        has: page.getByRole('button', {name: new RegExp(`^${name}`)})
      })
      const sorted = all.toSorted((a, b) => compare(keyOf(a), keyOf(b)))
      await header.getByRole('button').click()
      await expect.poll(claims).toEqual(words(sorted.slice(0, 50)))
      expect(await header.getAttribute('aria-sort')).toBe('ascending')
      await header.getByRole('button').click()
      await expect.poll(claims).toEqual(words(sorted.toReversed().slice(0, 50)))
      expect(await header.getAttribute('aria-sort')).toBe('descending')
      await expect.poll(() => page.url()).toContain('order=descending')
    }
    await open('?sort=claim&order=descending&rating=contradicted')
    const shown = await claims()
    expect(shown).toEqual(
      words(all.filter(({note}) => note.rating === 'contradicted'))
        .sort((a, b) => letters.compare(b, a))
        .slice(0, 50)
    )
  })

  it('tells of a claim what the plain page of its year does', async () => {
    await open(`?speech=${some.speech.id}`)
    const cells = 'tbody tr:first-child > *'
    const drawn = await page.locator(cells).allTextContents()
    const hrefs = () =>
      page.evaluate<string[]>(
        `[...document.querySelectorAll('tbody tr:first-child a')].map((a) => a.href)`
      )
    const links = await hrefs()
    await page.goto(`${site.url}claims/${some.speech.date.slice(0, 4)}/?speech=${some.speech.id}`)
    const row = page.locator('tbody tr:not([hidden])').first()
    expect(await row.locator('> *').allTextContents()).toEqual(drawn)
    expect(
      await row.locator('a').evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href))
    ).toEqual(links)
  })

  it('fetches small pieces alone', async () => {
    const sizes: number[] = []
    page.on('response', async (response) => {
      if (response.url().includes('/claims/')) sizes.push((await response.body()).length)
    })
    await open('?rating=disputed&topic=topic-4&sort=claim')
    await page.waitForLoadState('networkidle')
    expect(sizes.length).toBeGreaterThan(4)
    expect(Math.max(...sizes)).toBeLessThan(60_000)
  })

  it('says so where nothing fits, and where nothing can be loaded', async () => {
    await open('?speech=no-such-speech')
    expect(await told().textContent()).toBe('No claim of 2,600 fits these choices.')
    expect(await page.getByRole('table').isVisible()).toBe(false)
    await page.route('**/claims/table/rating/*', (route) => route.abort())
    await page.getByRole('button', {name: 'Show all'}).click()
    await told().getByText(saysOf(2600), {exact: true}).waitFor()
    await page.getByLabel('Rating', {exact: true}).selectOption('disputed')
    await page.getByText('could not be loaded').waitFor()
    await page.unroute('**/claims/table/rating/*')
    await page.getByLabel('Rating', {exact: true}).selectOption('supported')
    await told()
      .getByText(saysOf(all.filter(({note}) => note.rating === 'supported').length))
      .waitFor()
  })

  it.each([
    [360, 'light'],
    [768, 'dark'],
    [1440, 'light']
  ] as const)('keeps nobody out at %i pixels, %s', async (width, colorScheme) => {
    await page.setViewportSize({width, height: 900})
    await page.emulateMedia({colorScheme})
    await open('?rating=disputed&sort=updated')
    expect(await accessFaults(page)).toEqual([])
    const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
    expect(overflow).toBeLessThanOrEqual(0)
  })

  it('is without scripts a plain page for each year', async () => {
    const plain = await browser.newPage({javaScriptEnabled: false})
    await plain.goto(`${site.url}claims/`)
    expect(await plain.locator('.claim-table').isVisible()).toBe(false)
    expect(await plain.locator('.filters').isVisible()).toBe(false)
    const years = plain.locator('.piece-links a')
    expect(await years.count()).toBe(new Set(all.map(({speech}) => speech.date.slice(0, 4))).size)
    await years.first().click()
    expect(await plain.locator('.claim-table tbody tr').count()).toBeGreaterThan(10)
    await plain.close()
  })
})

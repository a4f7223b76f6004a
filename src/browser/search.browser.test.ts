import type {Browser, Locator, Page} from 'playwright-core'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest'
import {soundFiles} from '../check/examples.ts'
import {speechesInThreeLanguages} from '../testing/archive-of-speeches.ts'
import {accessFaults} from '../testing/axe.ts'
import {openBrowser} from '../testing/browser.ts'
import {type BuiltSite, builtSite} from '../testing/built-site.ts'
import {findsNone, findsWords} from '../testing/finds-words.ts'
import {areaOfWords, markedArea} from '../testing/marked-area.ts'
import {smallArchiveFiles} from '../testing/small-archive-files.ts'
import {type Tabs, tabsOf} from '../testing/tabs.ts'

/** The same words stand in three places, and the last time in words that stand twice themselves. */
const bridges = `---
title: On the bridges
speaker: asel-bekova
date: 2019-10-01
language: en
---

The old bridge was mended, and the old bridge will stand. {#p1}

We say again that the old bridge will stand, whatever the flood may bring. {#p2}

Ещё раз: старый мост стоит. Старый мост стоит давно. {#p3}

The old bridge will stand. {#p4}
`

/** Takes the archive away that test sites are built from. */
const nothing = Object.fromEntries(Object.keys(soundFiles).map((file) => [file, null]))

let site: BuiltSite
let browser: Browser
let tabs: Tabs
let isSeeing: boolean
let page: Page
let asked: string[]
let messages: string[]

beforeAll(async () => {
  ;[site, browser] = await Promise.all([
    builtSite({
      ...nothing,
      ...smallArchiveFiles,
      ...speechesInThreeLanguages,
      'texts/bridges-2019-10-01.md': bridges
    }),
    openBrowser()
  ])
  tabs = tabsOf(browser)
  isSeeing = await findsWords(browser)
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await site?.close()
})

beforeEach(async () => {
  page = await tabs.take()
  asked = []
  messages = []
  page.on('request', (request) => asked.push(request.url()))
  page.on('console', (message) => void messages.push(message.text()))
  page.on('pageerror', (error) => void messages.push(error.message))
})

afterEach(() => tabs.giveBack(page))

const box = () => page.locator('#search')
const status = () => page.locator('#search-status')
const links = () => page.locator('.result-head a')

const hrefs = (selector: string) =>
  page.evaluate<string[]>(`[...document.querySelectorAll('${selector}')].map((a) => a.href)`)

async function open(query: string): Promise<void> {
  await page.goto(`${site.url}search/${query}`)
  await status().filter({hasText: /\S/}).waitFor()
}

describe('the search page', () => {
  it('finds as one types, and says how many', async () => {
    await page.goto(`${site.url}search/`)
    await box().pressSequentially('farm')
    await status().getByText('2 results').waitFor()
    await expect.poll(() => page.url()).toMatch(/\?q=farm$/)
    await box().fill('wheat')
    await status().getByText('One result').waitFor()
    expect(await page.locator('.result-text').textContent()).toContain('thousand tonnes of wheat')
    expect(messages).toEqual([])
  })

  it('shows each result where it is from, and marks the words', async () => {
    await open('?q=water')
    const speech = page.locator('.result-group', {hasText: 'On the harvest'})
    expect(await speech.locator('h2 a').getAttribute('href')).toContain('harvest-2019-09-01/')
    expect(await speech.locator('.result-about').textContent()).toBe(
      'Asel Bekova, 1 September 2019'
    )
    expect(await speech.locator('mark').allTextContents()).toEqual(['water', 'Water'])
    expect(await links().first().textContent()).toBe('¶ 3')
  })

  it('lands on the very paragraph', async () => {
    await open('?q=%22without+a+road%22')
    await links().first().click()
    await page.waitForURL(/harvest-2019-09-01\/index\.html#p3/)
    const top = await page.evaluate(`document.querySelector('#p3').getBoundingClientRect().top`)
    expect(top).toBeGreaterThanOrEqual(0)
    expect(top).toBeLessThan(700)
  })

  it('shows the rating of a claim, and leads to its sheet and into the text', async () => {
    await open('?kind=claim&q=closed')
    const claim = page.locator('.result-claim').first()
    expect(await claim.locator('.rating').textContent()).not.toBe('')
    const [sheet, text] = await hrefs('.result-claim a')
    expect(sheet).toBe(`${site.url}mayor-2021-05-01/claims/ten-days/index.html`)
    expect(text).toBe(`${site.url}mayor-2021-05-01/index.html#n-ten-days`)
    for (const link of [sheet, text]) {
      expect((await page.request.get((link ?? '').split('#')[0] ?? '')).status()).toBe(200)
    }
  })

  it('every result of everything leads somewhere', async () => {
    await open('?kind=event')
    const all = new Set<string>()
    for (const kind of ['speech', 'paragraph', 'claim', 'context', 'source', 'entry', 'event']) {
      await open(`?kind=${kind}`)
      for (const href of await hrefs('.result-head a')) {
        all.add(href)
      }
    }
    expect(all.size).toBeGreaterThan(20)
    for (const href of all) {
      const response = await page.request.get(href.split('#')[0] ?? '')
      expect(response.status(), href).toBe(200)
      const id = /#([^:]+)/.exec(href)?.[1]
      if (id) expect(await response.text(), href).toContain(`id="${id}"`)
    }
  })

  it('narrows by kind and by other choices, and keeps them in the address', async () => {
    await open('?q=harbour')
    const all = await status().textContent()
    await page.getByRole('button', {name: /^Claims/}).click()
    await status().getByText('without the filters').waitFor()
    await expect.poll(() => page.url()).toContain('kind=claim')
    expect(await page.locator('.result:not(.result-claim)').count()).toBe(0)
    expect(await page.evaluate('document.activeElement.dataset.kind')).toBe('claim')
    await page.reload()
    await status().getByText('without the filters').waitFor()
    await page.getByRole('button', {name: /^All/}).click()
    await status()
      .getByText(all ?? '', {exact: true})
      .waitFor()
  })

  it.each([
    ['Rating', 'rating', 'claim'],
    ['Speaker', 'speaker', 'paragraph'],
    ['Year', 'year', 'paragraph'],
    ['Speech', 'speech', 'paragraph'],
    ['Kind of source', 'source-kind', 'source'],
    ['Language', 'language', 'paragraph']
  ])('says before each choice of %s how many results it leaves', async (label, name, kind) => {
    await open(`?kind=${kind}`)
    const select = page.getByLabel(label, {exact: true})
    const options = await select.locator('option:not(:first-child)').allTextContents()
    expect(options.length).toBeGreaterThan(1)
    for (const option of options) {
      const [, value = '', count = ''] = /^(.*) \((\d+)\)$/.exec(option) ?? []
      await select.selectOption({label: option})
      await page.waitForURL((url) => url.searchParams.has(name))
      const said = count === '1' ? /^One result/ : new RegExp(`^${count} results`)
      await expect.poll(() => status().textContent(), value).toMatch(said)
      await select.selectOption('')
      await page.waitForURL((url) => !url.searchParams.has(name))
    }
  })

  it('is led to by the key / from every kind of page', async () => {
    const pages = [
      '',
      'claims/',
      'sources/',
      'glossary/',
      'timeline/',
      'check/',
      'changes/',
      'about/',
      'cite/',
      'data/',
      '404.html',
      'harvest-2019-09-01/',
      'mayor-2021-05-01/claims/ten-days/',
      'glossary/asel-bekova/'
    ]
    for (const path of pages) {
      await page.goto(`${site.url}${path}`)
      await page.keyboard.press('/')
      const focused = `document.activeElement.form?.action ?? document.activeElement.outerHTML`
      expect(await page.evaluate(focused), path).toMatch(/\/search\/(?:index\.html)?$/)
      expect(await page.evaluate('document.activeElement.name'), path).toBe('q')
    }
  })

  it('says how it is asked', async () => {
    await page.goto(`${site.url}search/`)
    const hint = page.locator('#search-hint')
    expect(await hint.isVisible()).toBe(true)
    expect(await box().getAttribute('aria-describedby')).toBe('search-hint')
    for (const told of ['every form of a word', 'Quotation marks', '-word', 'The key /']) {
      expect(await hint.textContent()).toContain(told)
    }
  })

  it('goes back, question by question, and to the place on the page', async () => {
    await page.setViewportSize({width: 800, height: 400})
    await open('?q=harbour')
    await page.getByRole('button', {name: /^Text/}).click()
    await page.waitForURL(/kind=paragraph/)
    await box().fill('roads')
    await box().press('Enter')
    await page.waitForURL(/q=roads/)
    await page.goBack()
    await page.waitForURL(/q=harbour&kind=paragraph/)
    expect(await box().inputValue()).toBe('harbour')
    await page.goBack()
    await page.waitForURL((url) => url.search === '?q=harbour')
    await links().nth(2).scrollIntoViewIfNeeded()
    const before = await page.evaluate('scrollY')
    expect(before).toBeGreaterThan(0)
    await links().nth(2).click()
    await page.waitForURL((url) => !url.pathname.includes('search'))
    await page.goBack()
    await links().first().waitFor()
    await expect.poll(() => page.evaluate('scrollY')).toBe(before)
  })

  it('guesses what was meant, and says which words stand nowhere', async () => {
    await open('?q=vilage')
    expect(await page.locator('#search-lines').textContent()).toContain('“vilage” stands nowhere')
    await page.locator('.guess').click()
    await status().getByText('One result').waitFor()
    expect(await box().inputValue()).toBe('village')
  })

  it('is of use where nothing is found', async () => {
    await open('?q=harbour&language=ar')
    expect(await status().textContent()).toMatch(/^Nothing found, of \d+ without the filters$/)
    await page.getByLabel('Language').selectOption('')
    await links().first().waitFor()
    await open('?q=zebra')
    expect(await page.getByRole('heading', {name: 'Everything, as lists'}).isVisible()).toBe(true)
  })

  it('shows on paper what was searched for, and nothing to be clicked', async () => {
    await open('?q=farm')
    await page.emulateMedia({media: 'print'})
    expect(await box().isVisible()).toBe(true)
    expect(await box().inputValue()).toBe('farm')
    expect(await links().first().isVisible()).toBe(true)
    expect(await page.locator('main button:visible, main select:visible').count()).toBe(0)
    expect(await page.locator('#search-hint').isVisible()).toBe(false)
  })

  it('offers to check what looks like a quotation', async () => {
    await open('?q=no+village+without+a+road')
    const link = page.getByRole('link', {name: 'Check it word for word'})
    await link.click()
    await page.locator('.finding').getByText('Verbatim').waitFor()
  })

  it('answers its own examples', async () => {
    await page.goto(`${site.url}search/`)
    const examples = await page.locator('.search-examples a').count()
    expect(examples).toBeGreaterThan(1)
    for (let at = 0; at < examples; at++) {
      await page.goto(`${site.url}search/`)
      await page.locator('.search-examples a').nth(at).click()
      await links().first().waitFor()
    }
  })

  it('is walked through by keys', async () => {
    await page.goto(site.url)
    await page.keyboard.press('/')
    await page.keyboard.type('water')
    await page.keyboard.press('Enter')
    await page.waitForURL(/search\/index\.html\?q=water/)
    await links().first().waitFor()
    await page.keyboard.press('/')
    expect(await page.evaluate('document.activeElement.id')).toBe('search')
    await page.keyboard.press('ArrowDown')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('¶ 3')
    await page.keyboard.press('ArrowDown')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('¶ 4')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    expect(await page.evaluate('document.activeElement.id')).toBe('search')
  })

  it('asks for files of its own site alone, and sends no word', async () => {
    await open('?q=secretword+water')
    expect(asked.filter((url) => !url.startsWith(site.url))).toEqual([])
    expect(asked.slice(1).filter((url) => url.includes('secretword'))).toEqual([])
  })

  it('says so where the index cannot be loaded, and tries again', async () => {
    await page.route('**/search/index.json', (route) => route.abort())
    await open('?q=water')
    expect(await status().textContent()).toContain('could not be loaded')
    await page.unroute('**/search/index.json')
    await page.getByRole('button', {name: 'Search', exact: true}).click()
    await links().first().waitFor()
  })

  it.each([
    [360, 'light'],
    [768, 'dark'],
    [1440, 'light']
  ] as const)('keeps nobody out at %i pixels, %s', async (width, colorScheme) => {
    await page.setViewportSize({width, height: 900})
    await page.emulateMedia({colorScheme})
    for (const query of ['?q=water', '?kind=claim', '?q=vilage', '?q=Бекова']) {
      await open(query)
      expect(await accessFaults(page), query).toEqual([])
      const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
      expect(overflow).toBeLessThanOrEqual(0)
    }
  })
})

describe('a link to words', () => {
  /** Follows a link and tells whether the browser marks nothing but these words, the nth of them in their paragraph. */
  async function landsOn(link: Locator, id: string, words: string, nth = 0): Promise<void> {
    await link.click()
    await page.waitForURL(/bridges-2019-10-01/)
    const text = (await page.locator(`#${id}`).textContent()) ?? ''
    let at = -1
    for (let times = 0; times <= nth; times++) at = text.indexOf(words, at + 1)
    expect(at).toBeGreaterThanOrEqual(0)
    const [marked, place] = [
      await markedArea(page),
      await areaOfWords(page, id, at, at + words.length)
    ]
    expect(Math.abs(marked.left - place.left), 'left').toBeLessThan(3)
    expect(Math.abs(marked.right - place.right), 'right').toBeLessThan(3)
    expect(marked.top, 'top').toBeGreaterThan(place.top - 8)
    expect(marked.bottom, 'bottom').toBeLessThan(place.bottom + 8)
  }

  it.for([
    ['%22old+bridge+was%22', 'p1', 'old bridge was'],
    ['%22old+bridge+will+stand%22', 'p1', 'old bridge will stand'],
    ['%22old+bridge+will+stand%22', 'p2', 'old bridge will stand'],
    ['flood', 'p2', 'flood'],
    ['%22мост+стоит+давно%22', 'p3', 'мост стоит давно']
  ] as const)(
    'of a search for %s marks in %s only what was found',
    async ([query, id, words], {skip}) => {
      skip(!isSeeing, findsNone)
      await page.setViewportSize({width: 1440, height: 900})
      await open(`?speech=bridges-2019-10-01&kind=paragraph&q=${query}`)
      await landsOn(page.getByRole('link', {name: `Paragraph ${id.slice(1)},`}), id, words)
    }
  )

  it('goes to the paragraph where its words stand nowhere alone', async () => {
    await open('?speech=bridges-2019-10-01&kind=paragraph&q=%22old+bridge+will+stand%22')
    expect(await hrefs('.result-head a[aria-label^="Paragraph 4"]')).toEqual([
      `${site.url}bridges-2019-10-01/index.html#p4`
    ])
  })

  it.for([
    ['the old bridge will stand, whatever', 'p2', 'the old bridge will stand, whatever'],
    ['whatever the flood may bring', 'p2', 'whatever the flood may bring'],
    ['Старый мост стоит давно', 'p3', 'Старый мост стоит давно']
  ] as const)(
    'of the quotation “%s” marks in %s only that',
    async ([writing, id, words], {skip}) => {
      skip(!isSeeing, findsNone)
      await page.setViewportSize({width: 1440, height: 900})
      await page.goto(`${site.url}check/?${new URLSearchParams({q: writing})}`)
      await landsOn(page.locator('.passage .paragraph-link').first(), id, words)
    }
  )
})

describe('without scripts', () => {
  it('the page lists everything, and says why it does not search', async () => {
    const plain = await browser.newPage({javaScriptEnabled: false})
    await plain.goto(`${site.url}search/?q=water`)
    expect(await plain.locator('#search-without-script').isVisible()).toBe(true)
    expect(await plain.locator('.everything a').count()).toBeGreaterThan(10)
    expect(await plain.locator('.search-examples').isVisible()).toBe(false)
    await plain.close()
  })

  it('neither does one that is opened from a folder', async () => {
    await page.goto(`file://${site.folder}/search/index.html?q=water`)
    expect(await page.locator('#search-without-script').textContent()).toContain('from a folder')
    expect(await page.locator('#search-without-script').isVisible()).toBe(true)
  })
})

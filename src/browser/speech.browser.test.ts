import type {Browser, BrowserContextOptions, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it, onTestFinished, vi} from 'vitest'
import {accessFaults} from '../testing/axe.ts'
import {openBrowser} from '../testing/browser.ts'
import {type ReadingSite, readingSite} from '../testing/reading-site.ts'
import {type Tabs, tabsOf} from '../testing/tabs.ts'

const council = 'council-2021-05-02/index.html'
const widths = [360, 768, 1440] as const
const limit = 60_000

vi.setConfig({testTimeout: limit})

let site: ReadingSite
let browser: Browser
let tabs: Tabs

beforeAll(async () => {
  ;[site, browser] = await Promise.all([readingSite(), openBrowser()])
  tabs = tabsOf(browser)
}, limit)

afterAll(async () => {
  await Promise.all([site.close(), browser.close()])
})

interface Opened {
  page: Page
  /** What the console said, and what was asked for elsewhere. */
  complaints: string[]
}

/** Open a page of the site; it is closed with the test. */
async function open(
  path: string,
  options: BrowserContextOptions & {width?: number} = {}
): Promise<Opened> {
  const {width = 1440, ...rest} = options
  const page = await tabs.take({viewport: {width, height: 900}, reducedMotion: 'reduce', ...rest})
  onTestFinished(() => tabs.giveBack(page))
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith(site.url) && !request.url().startsWith('data:')) {
      complaints.push(request.url())
    }
  })
  await page.goto(site.url + path)
  return {page, complaints}
}

const isOpen = (page: Page, slug: string) =>
  page.locator(`#n-${slug}`).evaluate((note) => note.classList.contains('is-open'))

const shownNotes = (page: Page) =>
  page
    .locator('.note')
    .evaluateAll((notes) => notes.filter((note) => note.checkVisibility()).length)

/** Words that have a line though none of their notes is shown, or none though one is. */
const wronglyLined = (marks: Element[]) =>
  marks
    .filter((mark) => {
      const slugs = mark.getAttribute('data-notes')?.split(' ') ?? []
      const shown = slugs.some((slug) => !document.getElementById(`n-${slug}`)?.hidden)
      return (getComputedStyle(mark).textDecorationLine !== 'none') !== shown
    })
    .map((mark) => mark.textContent)

describe.each(widths)('the speech page, %i pixels wide', (width) => {
  it.each(['light', 'dark'] as const)(
    'is accessible in %s colours, quiet, and asks nobody else for anything',
    async (colorScheme) => {
      const {page, complaints} = await open(council, {width, colorScheme})
      await page.locator('#r-whole').click()
      expect(await accessFaults(page)).toEqual([])
      expect(complaints).toEqual([])
    }
  )

  it('has no sideways scrolling, not even at four times the size', async () => {
    for (const zoomed of [width, Math.max(320, Math.round(width / 4))]) {
      const {page} = await open(council, {width: zoomed})
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      ).toBeLessThanOrEqual(0)
    }
  })

  it('opens a note from its marker, leads to it by keyboard, and closes it where it was', async () => {
    const {page} = await open(council, {width})
    await page.locator('#r-whole').focus()
    await page.keyboard.press('Enter')
    expect(await isOpen(page, 'whole')).toBe(true)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('n-whole')
    await page.keyboard.press('Escape')
    expect(await isOpen(page, 'whole')).toBe(false)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('r-whole')
  })

  it('opens a note near its words', async () => {
    const {page} = await open(council, {width})
    await page.locator('#r-nine').click()
    const words = await page.locator('mark[data-notes~="nine"]').first().boundingBox()
    const note = await page.locator('#n-nine').boundingBox()
    const far = Math.abs((note?.y ?? 0) - (words?.y ?? 0))
    expect(far).toBeLessThan(width < 760 ? 600 : 12)
    expect((note?.x ?? 0) + (note?.width ?? 0)).toBeLessThanOrEqual(width)
  })

  it('goes from note to note, and back to where the reader was', async () => {
    const {page} = await open(council, {width})
    for (const slug of ['whole', 'inner', 'across', 'three']) {
      await page.keyboard.press('n')
      expect(await isOpen(page, slug)).toBe(true)
    }
    await page.keyboard.press('p')
    expect(await isOpen(page, 'across')).toBe(true)
    await page.evaluate(() => scrollTo(0, 900))
    const before = await page.evaluate(() => scrollY)
    await page.evaluate(() => document.querySelector<HTMLElement>('a.number[href="#p18"]')?.click())
    expect(await page.evaluate(() => location.hash)).toBe('#p18')
    await page.keyboard.press('b')
    expect(await page.evaluate(() => scrollY)).toBe(before)
  })

  it('lands on paragraphs, notes and places that are gone, and names the nearest to an unknown one', async () => {
    const {page} = await open(`${council}#n-nine`, {width})
    expect(await isOpen(page, 'nine')).toBe(true)
    await page.goto(`${site.url}${council}#p4b`)
    expect(await page.locator('#p4b').textContent()).toContain('merged into paragraph 4')
    await page.goto(`${site.url}${council}#p180`)
    const message = page.locator('.no-such-place')
    expect(await message.textContent()).toContain('no ¶ 180 on this page')
    await message.getByRole('link', {name: '¶ 18'}).click()
    expect(await page.locator('#p18').evaluate((block) => block.matches(':target'))).toBe(true)
  })

  it('reaches each of several notes on the same words', async () => {
    const {page} = await open(council, {width})
    const both = page
      .locator('mark[data-notes="four four-too"], mark[data-notes="four-too four"]')
      .first()
    const slugs = ((await both.getAttribute('data-notes')) ?? '').split(' ')
    for (const slug of slugs) {
      await both.evaluate((mark) => (mark as HTMLElement).click())
      expect(await isOpen(page, slug)).toBe(true)
    }
    for (const slug of slugs) expect(await page.locator(`#r-${slug}`).count()).toBe(1)
  })
})

const boxesOfNotes = (page: Page) =>
  page.locator('.note').evaluateAll((notes) =>
    notes.map((note) => {
      const {top, bottom, left, right} = note.getBoundingClientRect()
      return {top, bottom, left, right}
    })
  )

describe('the margin', () => {
  it.each([768, 1440])(
    '%i pixels wide, holds all notes, none over another, whichever is open',
    async (width) => {
      const {page} = await open(council, {width})
      for (const slug of ['', 'whole', 'four', 'last']) {
        if (slug) await page.locator(`#r-${slug}`).click()
        const boxes = await boxesOfNotes(page)
        const text = await page.locator('.transcript').boundingBox()
        for (const [index, box] of boxes.entries()) {
          expect(box.top).toBeGreaterThanOrEqual(boxes[index - 1]?.bottom ?? box.top)
          expect(box.left).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0))
          expect(box.right).toBeLessThanOrEqual(width)
        }
      }
    }
  )

  it.each([768, 900, 1440])(
    '%i pixels wide, is laid out before the reader scrolls: on the way nothing moves, and all is in its order',
    async (width) => {
      const {page} = await open(council, {width})
      await page.evaluate(() => document.fonts.ready)
      const standing = () =>
        page
          .locator('.note')
          .evaluateAll((notes) =>
            notes.map((note) => [note.id, note.getBoundingClientRect().top + scrollY])
          )
      const before = await standing()
      const notes = page.locator('.note')
      for (const [index, [id]] of before.entries()) {
        const note = notes.nth(index)
        await page
          .locator(`#${String(id).replace(/^n-/, 'r-')}`)
          .evaluate((marker) => marker.scrollIntoView({block: 'center'}))
        expect(await note.getByRole('button', {name: /^Open/}).isVisible()).toBe(true)
        expect(await note.evaluate(({textContent}) => textContent?.trim())).not.toBe('')
      }
      expect(await standing()).toEqual(before)
      const boxes = await boxesOfNotes(page)
      for (const [index, {top}] of boxes.entries()) {
        expect(top).toBeGreaterThanOrEqual((boxes[index - 1]?.bottom ?? -Infinity) + 5)
      }
    }
  )

  it('gives an open note more room when its evidence unfolds', async () => {
    const {page} = await open(`${council}#n-whole`)
    await page.locator('#n-whole .note-evidence > summary').click()
    await expect
      .poll(async () => {
        const boxes = await boxesOfNotes(page)
        return boxes.every(({top}, index) => top >= (boxes[index - 1]?.bottom ?? top))
      })
      .toBe(true)
  })

  it('keeps notes apart where the reader sets letters and lines wider (WCAG 1.4.12)', async () => {
    const {page} = await open(council)
    const least = () =>
      boxesOfNotes(page).then((boxes) =>
        Math.min(...boxes.slice(1).map(({top}, index) => top - (boxes[index]?.bottom ?? 0)))
      )
    await page.evaluate(() => {
      for (const element of document.querySelectorAll<HTMLElement>('main *')) {
        element.style.letterSpacing = '0.12em'
        element.style.wordSpacing = '0.16em'
        element.style.lineHeight = '1.8'
      }
    })
    await expect.poll(least).toBeGreaterThanOrEqual(5)
  })

  it('keeps notes level with words that another face sets higher or lower in their lines', async () => {
    const {page} = await open('minister-2023-02-01/index.html')
    await page.waitForFunction(`!document.querySelector('.note:not(.is-measured)')`)
    const top = () => page.locator('.note').evaluate((note) => note.getBoundingClientRect().top)
    const before = await top()
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync('mark {position: relative; top: 5px}')
      document.adoptedStyleSheets.push(sheet)
      document.fonts.dispatchEvent(new Event('loadingdone'))
    })
    await expect.poll(top).toBe(before + 5)
  })

  it('does not move the text when notes open or scripts arrive', async () => {
    const {page} = await open(council)
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              sum += (entry as unknown as {value: number}).value
          }).observe({type: 'layout-shift', buffered: true})
          setTimeout(() => resolve(sum), 300)
        })
    )
    expect(shift).toBeLessThan(0.02)
    const before = await page.locator('#p10').boundingBox()
    await page.locator('#r-whole').click()
    expect(await page.locator('#p10').boundingBox()).toEqual(before)
  })
})

describe('what is shown', () => {
  it('is chosen in view, and the text stays where it is', async () => {
    const {page} = await open(council)
    await page.setViewportSize({width: 1440, height: 420})
    await page.evaluate(() => scrollTo(0, 600))
    // Playwright's own click would scroll the page to the words first.
    await page.locator('.tools > summary').evaluate((words) => (words as HTMLElement).click())
    const field = page.getByRole('combobox', {name: 'Notes'})
    const isInView = async () => ((await field.boundingBox())?.y ?? 420) < 400
    await expect.poll(isInView).toBe(true)
    expect(await page.evaluate(() => scrollY)).toBe(600)
  })

  it('stands in the address and is read from it', async () => {
    const {page} = await open(council)
    await page.getByText('View and filter').click()
    await page.getByRole('combobox', {name: 'Notes'}).selectOption('off')
    await expect.poll(() => page.url()).toContain('?notes=off')
    await page.reload()
    expect(await shownNotes(page)).toBe(0)
    expect(
      await page.locator('.marker').evaluateAll((all) => all.some((one) => one.checkVisibility()))
    ).toBe(false)
    await page.keyboard.press('h')
    await expect.poll(() => page.url()).not.toContain('notes=')
    expect(await shownNotes(page)).toBe(8)
  })

  it.each([
    ['kind=claim', 5],
    ['rating=disputed', 1],
    ['topic=harbour', 3],
    ['at=p2', 3],
    ['kind=claim&at=p4', 1],
    ['depth=help', 3],
    ['depth=text', 0]
  ])('with ?%s is %i notes', async (query, count) => {
    const {page} = await open(`${council}?${query}`)
    expect(await shownNotes(page)).toBe(count)
    expect(await page.locator('.transcript mark').evaluateAll(wronglyLined)).toEqual([])
  })

  it('with a day is only what was public by then, and the counts follow', async () => {
    const {page} = await open(`${council}?as-of=2021-05-02#n-whole`)
    const note = page.locator('#n-whole')
    expect(await note.locator('.balance-words').textContent()).toBe(
      'Evidence public by 2 May 2021: 1 disputes (1 of 3)'
    )
    expect(await note.locator('.evidence > .is-later').count()).toBe(2)
    expect(await note.locator('.balance-bar i.is-later').count()).toBe(2)
    await page.getByText('View and filter').click()
    const remark = page.getByText('ratings and words are today’s')
    expect(await remark.isVisible()).toBe(true)
    await page.getByRole('combobox', {name: 'Known by'}).selectOption('')
    expect(await remark.isVisible()).toBe(false)
    expect(await note.locator('.balance-words').textContent()).toBe(
      'Evidence: 1 own side, 1 qualifies, 1 disputes'
    )
    expect(await note.locator('.balance-bar i:not(.is-later)').count()).toBe(3)
  })

  it('has beside the count of evidence a stroke for each piece from the start', async () => {
    const {page} = await open(`${council}#n-whole`)
    expect(await page.locator('#n-whole .balance-bar i').count()).toBe(3)
  })

  it('is a list after the text where the reader wants that', async () => {
    const {page} = await open(`${council}?notes=list`)
    const text = await page.locator('.transcript').boundingBox()
    const first = await page.locator('.note').first().boundingBox()
    expect(first?.y).toBeGreaterThan((text?.y ?? 0) + (text?.height ?? 0))
  })
})

describe('reading', () => {
  it('unfolds a source inside the note that cites it, with all that is known of it', async () => {
    const {page, complaints} = await open(`${council}#n-whole`)
    const link = page.locator('#n-whole .note-lead small a')
    await link.click()
    const unfolded = page.locator('#n-whole .unfolded-source')
    expect(await unfolded.textContent()).toContain('Журнал порта')
    await unfolded.getByText('Source page').waitFor()
    expect(await unfolded.textContent()).toMatch(/Seen on|Seen in a copy/)
    await unfolded.getByText('Source page').click()
    await expect.poll(() => new URL(page.url()).pathname).toMatch(/\/sources\/[\w-]+\//)
    await page.goBack()
    expect(complaints).toEqual([])
  })

  it('folds a source again, and leads to it in full where nothing is to be had', async () => {
    const {page} = await open(`${council}#n-whole`)
    await page.route('**/sources/index.html', (route) => route.abort())
    const link = page.locator('#n-whole .note-lead small a')
    await link.click()
    const title = page.locator('#n-whole .unfolded-source a').first()
    expect(await title.getAttribute('href')).toMatch(/^sources\/index\.html#s\d+$/)
    await link.click()
    expect(await page.locator('#n-whole .unfolded-source').count()).toBe(0)
  })

  it('shows the numbers of the sources, which hang outside their entries', async () => {
    const {page} = await open(`${council}#s1`)
    const entry = await page.locator('#s1').boundingBox()
    const clip = {x: (entry?.x ?? 0) - 32, y: entry?.y ?? 0, width: 32, height: 24}
    const numbered = await page.screenshot({clip})
    await page.locator('#s1').evaluate((item) => item.style.setProperty('list-style', 'none'))
    const bare = await page.screenshot({clip})
    expect(numbered.equals(bare)).toBe(false)
  })

  it('copies the transcript and nothing else', async () => {
    const {page} = await open(council)
    const copied = await page.evaluate(() => {
      const range = document.createRange()
      range.setStartBefore(document.querySelector('#p2') as Element)
      range.setEndAfter(document.querySelector('#p4') as Element)
      getSelection()?.removeAllRanges()
      getSelection()?.addRange(range)
      const data = new DataTransfer()
      document
        .querySelector('#p2')
        ?.dispatchEvent(
          new ClipboardEvent('copy', {clipboardData: data, bubbles: true, cancelable: true})
        )
      return data.getData('text/plain')
    })
    expect(copied.split('\n\n').map((block) => block.slice(0, 24))).toEqual([
      'Paragraph 2 begins here.',
      'Paragraph 3 begins here.',
      'Paragraph 4 begins here.'
    ])
  })

  it('keeps the reader’s choice of colours from page to page', async () => {
    const {page} = await open(council, {colorScheme: 'light'})
    const paper = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    const light = await paper()
    await page.getByLabel('Colours').selectOption('dark')
    const dark = await paper()
    expect(dark).not.toBe(light)
    await page.reload()
    expect(await paper()).toBe(dark)
  })

  it('lists its keys, and lets the reader switch them off', async () => {
    const {page} = await open(council)
    await page.keyboard.press('?')
    const panel = page.getByRole('dialog')
    expect(await panel.textContent()).toContain('Next note')
    await panel.getByLabel('Use these keys').uncheck()
    await panel.getByRole('button', {name: 'Close'}).click()
    await page.keyboard.press('n')
    expect(await page.locator('.note.is-open').count()).toBe(0)
  })

  it('goes to the search box with a slash', async () => {
    const {page} = await open(council)
    await page.keyboard.press('/')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('site-search')
  })
})

describe('without scripts', () => {
  it.each(widths)('%i pixels wide, everything can be read', async (width) => {
    const {page} = await open(`${council}#n-nine`, {width, javaScriptEnabled: false})
    const visible = await page.locator('.note').all()
    expect(visible).toHaveLength(8)
    for (const note of visible)
      expect(await note.locator('.note-lead, .note-more').first().isVisible()).toBe(true)
    expect(await page.locator('#n-nine').isVisible()).toBe(true)
  })

  it('keeps notes level with their words when the introduction unfolds', async () => {
    const {page} = await open(council)
    const distance = () =>
      page.evaluate(() => {
        const top = (id: string) => document.getElementById(id)?.getBoundingClientRect().top ?? 0
        return Math.abs(top('n-whole') - top('r-whole'))
      })
    const before = await distance()
    await page.locator('.edition-introduction summary').click()
    await expect.poll(distance).toBeCloseTo(before, -1)
  })

  it('has text and notes side by side on a wide screen', async () => {
    const {page} = await open(`${council}#n-last`, {javaScriptEnabled: false})
    const note = await page.locator('#n-last').boundingBox()
    const text = await page.locator('.transcript').boundingBox()
    expect(note?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0))
    expect(note?.y).toBeLessThan(900)
  })
})

describe('on paper', () => {
  it('shows all of every note, after the text', async () => {
    const {page} = await open(council)
    await page.emulateMedia({media: 'print'})
    const text = await page.locator('.transcript').boundingBox()
    for (const note of await page.locator('.note').all()) {
      expect((await note.boundingBox())?.y).toBeGreaterThan((text?.y ?? 0) + (text?.height ?? 0))
    }
    const evidence = await page.locator('#n-whole .evidence > li').last().boundingBox()
    expect(evidence?.height).toBeGreaterThan(0)
  })
})

describe('other scripts', () => {
  it('reads from right to left in Arabic, numbers on the right', async () => {
    const {page, complaints} = await open('minister-2023-02-01/index.html')
    const number = await page.locator('.number').nth(1).boundingBox()
    const text = await page.locator('#p2').boundingBox()
    expect((number?.x ?? 0) + (number?.width ?? 0)).toBeGreaterThan(
      (text?.x ?? 0) + (text?.width ?? 0)
    )
    await page.locator('#r-opened').click()
    expect(await isOpen(page, 'opened')).toBe(true)
    expect(complaints).toEqual([])
  })

  it('sets Kazakh letters in the site’s own face', async () => {
    const {page} = await open('akim-2022-01-05/index.html')
    await page.evaluate(() => document.fonts.ready)
    expect(
      await page.evaluate(() =>
        document.fonts.check('20px "Literata Variable"', 'Құрметті Өңғүұһі')
      )
    ).toBe(true)
    expect(await page.locator('#p1').getAttribute('lang')).toBeNull()
    expect(await page.locator('.transcript').getAttribute('lang')).toBe('kk')
  })
})

import type {Browser, BrowserContextOptions, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it, onTestFinished, vi} from 'vitest'
import {accessFaults} from '../testing/axe.ts'
import {openBrowser} from '../testing/browser.ts'
import {type CitingSite, citingSite, past, reworded} from '../testing/citing-site.ts'
import {findsNone, findsWords} from '../testing/finds-words.ts'
import {areaOfWords, markedArea} from '../testing/marked-area.ts'
import {type Tabs, tabsOf} from '../testing/tabs.ts'

const limit = 120_000
vi.setConfig({testTimeout: limit})

const speech = 'mayor-2021-05-01'
let site: CitingSite
let browser: Browser
let tabs: Tabs
let isSeeing: boolean
let code = ''

beforeAll(async () => {
  site = await citingSite()
  browser = await openBrowser()
  tabs = tabsOf(browser)
  isSeeing = await findsWords(browser)
  code = site.codeOf('Dear citizens, I speak of Porto.')
}, limit)

afterAll(async () => {
  await Promise.all([site?.close(), browser?.close()])
})

async function open(
  path: string,
  width = 1440,
  options: BrowserContextOptions = {}
): Promise<Page> {
  const page = await tabs.take({
    viewport: {width, height: 900},
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options
  })
  onTestFinished(() => tabs.giveBack(page))
  await page.goto(site.url + path)
  return page
}

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

/** Selects letters of the first text of a block, as a drag of the mouse or long touch would. */
async function selectWords(page: Page, id: string, start: number, end: number): Promise<void> {
  await page.evaluate(
    ({id, start, end}) => {
      const block = document.getElementById(id)
      const walker = block && document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
      const node = walker?.nextNode()
      if (node instanceof Text) getSelection()?.setBaseAndExtent(node, start, node, end)
    },
    {id, start, end}
  )
}

/** Holds what a browser marks against where the words lie; marks reach a little over letters. */
async function expectMarked(path: string, id: string, start: number, end: number): Promise<void> {
  const page = await open(path)
  const marked = await markedArea(page)
  const words = await areaOfWords(page, id, start, end)
  for (const side of ['left', 'right', 'top', 'bottom'] as const) {
    expect(Math.abs(marked[side] - words[side]), side).toBeLessThan(12)
  }
}

describe('the dialog', () => {
  it.each([360, 768, 1440])(
    'cites a range in a style and copies its parts at %i pixels',
    async (width) => {
      const page = await open(`${speech}/index.html`, width)
      await page.getByRole('button', {name: 'Cite', exact: true}).first().click()
      const dialog = page.getByRole('dialog')
      await dialog.waitFor()
      await dialog.getByLabel('From').selectOption('p1')
      await dialog.locator('.cite-range select').nth(1).selectOption('p2')
      await dialog.getByLabel('Style or format').selectOption('apa')
      expect(await dialog.locator('.cite-output').textContent()).toContain(
        '(Mayor, 2021, paras. 1–2)'
      )
      expect(await dialog.locator('.cite-facts').textContent()).toContain(`/${speech}/#p1`)
      await dialog.getByRole('button', {name: 'Copy: In the list of references'}).click()
      await dialog.getByRole('status').getByText('Copied').waitFor()
      expect(await clipboard(page)).toMatch(/#p1 \[Edition of 2 June 2021, ¶1·\w{4}–¶2·\w{4}\]$/)
      await dialog.getByLabel('With the edition').uncheck()
      await dialog.getByRole('button', {name: 'Copy: In the list of references'}).click()
      await expect.poll(() => clipboard(page)).toMatch(/#p1$/)
      expect(await accessFaults(page)).toEqual([])
    }
  )

  it('offers every format as text and file', async () => {
    const page = await open(`${speech}/index.html#p1`)
    await page.getByRole('button', {name: 'Cite paragraph 1', exact: true}).click()
    const dialog = page.getByRole('dialog')
    for (const [format, start, file] of [
      ['biblatex', '@misc{mayor-2021-05-01:p1', 'bib'],
      ['bibtex', '@misc{mayor-2021-05-01:p1', 'bib'],
      ['ris', 'TY  - SLIDE', 'ris'],
      ['csl-json', '[', 'json'],
      ['markdown', '> Dear citizens', ''],
      ['wikipedia', '{{cite speech', ''],
      ['html', '<figure>', '']
    ] as const) {
      await dialog.getByLabel('Style or format').selectOption(format)
      const shown = (await dialog.locator('.cite-output pre').textContent()) ?? ''
      expect(shown.startsWith(start), shown).toBe(true)
      expect(shown).toContain(`/${speech}/#p1`)
      await dialog.getByRole('button', {name: 'Copy', exact: true}).click()
      await expect.poll(async () => (await clipboard(page)).trim()).toBe(shown.trim())
      const link = dialog.locator('.cite-file a')
      if (file === '') expect(await link.count()).toBe(0)
      else expect(await link.getAttribute('download')).toBe(`${speech}-p1.${file}`)
    }
    expect(await accessFaults(page)).toEqual([])
  })

  it('writes the day of the visit where the style asks for it, and remembers the style', async () => {
    const page = await open(`${speech}/index.html#p1`)
    await page.getByRole('button', {name: 'Cite paragraph 1', exact: true}).click()
    await page.getByLabel('Style or format').selectOption('gost')
    const today = await page.evaluate(() => {
      const now = new Date()
      const [day, month] = [now.getDate(), now.getMonth() + 1].map((part) =>
        String(part).padStart(2, '0')
      )
      return `${day}.${month}.${now.getFullYear()}`
    })
    expect(await page.locator('.cite-output').textContent()).toContain(`(дата обращения: ${today})`)
    await page.reload()
    await page.getByRole('button', {name: 'Cite paragraph 1', exact: true}).click()
    expect(await page.getByLabel('Style or format').inputValue()).toBe('gost')
  })

  it('is worked by keyboard alone and gives the focus back', async () => {
    const page = await open(`${speech}/index.html#p1`)
    const button = page.getByRole('button', {name: 'Cite paragraph 1', exact: true})
    await button.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    expect(await dialog.getByLabel('From').inputValue()).toBe('p1')
    expect(
      await dialog.getByLabel('From').evaluate((node) => node === document.activeElement)
    ).toBe(true)
    expect(await button.evaluate((node) => node.textContent)).toBe('')
    expect(await dialog.textContent()).toContain(`¶1·${code}`)
    await page.keyboard.press('Escape')
    await dialog.waitFor({state: 'detached'})
    expect(await button.evaluate((node) => node === document.activeElement)).toBe(true)
  })

  it('opens with its key on the paragraph where the reader has landed, and leads to all citations of it', async () => {
    const page = await open(`${speech}/index.html#p2`)
    await page.getByRole('button', {name: 'Cite paragraph 2', exact: true}).waitFor()
    await page.keyboard.press('c')
    await page.getByRole('dialog').getByRole('link', {name: 'All styles and formats'}).click()
    await page.locator('#cite-p2').waitFor()
    await expect.poll(() => page.url()).toContain('/cite/index.html#cite-p2')
    expect(await page.locator('#cite-p2 .cite-words').isVisible()).toBe(true)
  })
})

describe('selected words', () => {
  it.each([
    [360, {hasTouch: true, isMobile: true}],
    [1440, {}]
  ] as const)('are quoted, linked to and cited whole at %i pixels', async (width, options) => {
    const page = await open(`${speech}/index.html`, width, options)
    // Half of "citizens" and half of "speak" are meant to be whole words.
    await selectWords(page, 'p1', 7, 19)
    const bar = page.getByRole('region', {name: 'The selected words'})
    await bar.waitFor()
    const press = async (name: string | RegExp) => {
      const button = bar.getByRole('button', {name})
      await (options === undefined || !('hasTouch' in options) ? button.click() : button.tap())
    }
    await press('Copy as quotation')
    await bar.getByText('Copied').first().waitFor()
    const quotation = await clipboard(page)
    expect(quotation).toMatch(/^“citizens, I speak” – Jane Mayor, /)
    expect(quotation).toMatch(/para\. 1, .*#p1:~:text=citizens%2C%20I%20speak/)
    await press('Copy link to these words')
    await expect.poll(() => clipboard(page)).toMatch(/#p1:~:text=citizens%2C%20I%20speak$/)
    await press('Cite')
    await page.getByRole('dialog', {name: 'Cite these words'}).waitFor()
    expect(await page.locator('dialog .cite-words').textContent()).toBe('citizens, I speak')
    expect(await accessFaults(page)).toEqual([])
  })

  it('can be selected, quoted and cited by keyboard alone', async () => {
    const page = await open(`${speech}/index.html`)
    await page.evaluate(() => {
      const node = document.createTreeWalker(document.getElementById('p1') as Element, 4).nextNode()
      if (node) getSelection()?.collapse(node, 0)
    })
    await page.evaluate(() => getSelection()?.modify('extend', 'forward', 'word'))
    await page.getByRole('region', {name: 'The selected words'}).waitFor()
    await page.keyboard.press('c')
    await page.getByRole('dialog', {name: 'Cite these words'}).waitFor()
    expect(await page.locator('dialog .cite-words').textContent()).toBe('Dear')
  })

  it('that stand twice are told apart by the words beside them, and a browser finds just these', async ({
    skip
  }) => {
    skip(!isSeeing, findsNone)
    const page = await open(`${reworded}/index.html`)
    await selectWords(page, 'p3', 20, 26)
    const bar = page.getByRole('region', {name: 'The selected words'})
    await bar.getByRole('button', {name: 'Copy link to these words'}).click()
    await expect.poll(() => clipboard(page)).toMatch(/#p3:~:text=.*Nobody/)
    const link = await clipboard(page)
    expect(link).toMatch(/text=(?:ashore\.-,Nobody|Nobody,-asked)/)
    await expectMarked(`${reworded}/index.html${new URL(link).hash}`, 'p3', 20, 26)
  })

  it('of a claim are marked by a browser that follows the link on its page', async ({skip}) => {
    skip(!isSeeing, findsNone)
    const sheet = await open(`${speech}/claims/ten-days/index.html`)
    const link = sheet.getByRole('link', {name: 'Read it in the speech'})
    const address = await link.evaluate((node: HTMLAnchorElement) => node.href)
    expect(address).toMatch(/#p2:~:text=/)
    const quote = (await sheet.locator('.words-paragraph mark').textContent()) ?? ''
    const text = (await sheet.locator('.words-paragraph').textContent()) ?? ''
    const start = text.indexOf(quote)
    await expectMarked(address.slice(site.url.length), 'p2', start, start + quote.length)
  })

  it('beyond one block are cited as a range', async () => {
    const page = await open(`${reworded}/index.html`)
    await page.evaluate(() => {
      const text = (id: string) =>
        document.createTreeWalker(document.getElementById(id) as Element, 4).nextNode() as Text
      getSelection()?.setBaseAndExtent(text('p1'), 0, text('p2'), 8)
    })
    await page
      .getByRole('region', {name: 'The selected words'})
      .getByRole('button', {name: 'Copy as quotation'})
      .click()
    await expect.poll(() => clipboard(page)).toContain('paras. 1–2')
  })

  it('are copied without numbers and markers, in lists and verse too', async () => {
    const page = await open(`${reworded}/index.html`)
    const copied = await page.evaluate(() => {
      const range = document.createRange()
      range.setStartBefore(document.getElementById('p3') as Element)
      range.setEndAfter(document.getElementById('p8') as Element)
      getSelection()?.removeAllRanges()
      getSelection()?.addRange(range)
      const clipboardData = new DataTransfer()
      const event = new ClipboardEvent('copy', {clipboardData, bubbles: true, cancelable: true})
      document.getElementById('p3')?.dispatchEvent(event)
      return clipboardData.getData('text/plain')
    })
    expect(copied).toBe(
      [
        'Nobody came ashore. Nobody asked them to. They waited.',
        'Item one of the list.',
        'Item two of the list.',
        'Roses are red,\nviolets are blue.'
      ].join('\n\n')
    )
  })
})

describe('a check code', () => {
  const cases = () => [
    ['unchanged', `1·${site.codeOf('I report on the quay.')}`, 'still has exactly the wording'],
    ['changed', `¶2·${site.codeOf(past.before)}`, 'was reworded on 1 June 2021'],
    ['merged', `4·${site.codeOf(past.merged)}`, 'was merged into another on 1 July 2021; see ¶ 3'],
    ['retired', `5·${site.codeOf(past.retired)}`, 'was taken out of the text on 1 August 2021'],
    ['unknown', '1·zzzz', 'never had this code'],
    ['of no paragraph', '99·zzzz', 'no paragraph 99 was ever published'],
    ['of another paragraph', `3·${site.codeOf('I report on the quay.')}`, 'It is that of ¶ 1'],
    ['none at all', 'hello', 'This is no check code']
  ]

  it('is answered where it is followed', async () => {
    const page = await open(`${reworded}/index.html`)
    for (const [what, typed, answer] of cases()) {
      await page.goto(`${site.url}${reworded}/index.html?check=${encodeURIComponent(typed ?? '')}`)
      await expect
        .poll(() => page.locator('.check-answer[role=status]').textContent(), what)
        .toContain(answer)
    }
  })

  it('is answered where it is typed', async () => {
    const page = await open(`${reworded}/cite/index.html`, 360)
    for (const [what, typed, answer] of cases()) {
      await page.getByLabel('Check code, as printed').fill(typed ?? '')
      await page.keyboard.press('Enter')
      await expect
        .poll(() => page.locator('.check-answer[role=status]').textContent(), what)
        .toContain(answer)
    }
    expect(await accessFaults(page)).toEqual([])
  })

  it.each(['index.html', 'cite/index.html'])(
    'of another wording shows the difference on %s',
    async (path) => {
      const typed = encodeURIComponent(`2·${site.codeOf(past.before)}`)
      const page = await open(`${reworded}/${path}?check=${typed}`)
      const comparison = page.locator('.check-answer .comparison')
      await comparison.waitFor()
      expect(await comparison.locator('del').textContent()).toContain('Monday,')
      expect(await comparison.locator('ins').textContent()).toContain('Tuesday,')
      expect(await accessFaults(page)).toEqual([])
    }
  )
})

describe('landing', () => {
  it.for([
    ['p2', 'Paragraph 2'],
    ['p4', 'Paragraph 4 is gone'],
    ['p2:~:text=ten%20ships', 'Paragraph 2']
  ] as const)(
    'on #%s is shown, marked and announced, and keeps still',
    async ([fragment, announced], {skip}) => {
      skip(fragment.includes(':~:') && !isSeeing, findsNone)
      const page = await open(`${reworded}/index.html#${fragment}`, 360)
      const place = page.locator(`#${fragment.replace(/:.*/, '')}`)
      await expect.poll(() => page.getByRole('status').allTextContents()).toContain(announced)
      expect(await place.evaluate((node) => node.matches(':target'))).toBe(true)
      const top = () => place.evaluate((node) => node.getBoundingClientRect().top)
      const first = await top()
      await page.waitForTimeout(500)
      expect(await top()).toBe(first)
      expect(first).toBeGreaterThanOrEqual(0)
      expect(first).toBeLessThan(900)
    }
  )

  it('on an unknown place names the nearest', async () => {
    const page = await open(`${reworded}/index.html#p99`)
    const message = page.locator('.no-such-place')
    await message.getByRole('link', {name: '¶ 8'}).click()
    expect(await page.locator('#p8').evaluate((node) => node.matches(':target'))).toBe(true)
  })
})

describe('the page of citations', () => {
  it.each([360, 768, 1440])('copies each part at %i pixels', async (width) => {
    const page = await open(`${speech}/cite/index.html`, width)
    await page.getByText(`¶1·${code}`).first().click()
    const box = page.locator('#cite-p1')
    await box.getByRole('button', {name: 'Copy: APA, In the text'}).click()
    await expect.poll(() => clipboard(page)).toBe('(Mayor, 2021, para. 1)')
    await box.getByRole('button', {name: 'Copy: Address'}).click()
    await expect.poll(() => clipboard(page)).toMatch(/#p1$/)
    expect(await accessFaults(page)).toEqual([])
  })

  it('has all of it without scripts, unfolded where an address leads', async () => {
    const page = await open(`${speech}/cite/index.html#cite-p2`, 360, {javaScriptEnabled: false})
    const box = page.locator('#cite-p2')
    expect(await box.isVisible()).toBe(true)
    const text = (await box.textContent()) ?? ''
    for (const words of [
      'para. 2',
      'par. 2',
      'para 2',
      'абз. 2',
      '¶ 2',
      '@misc{',
      'TY  - SLIDE',
      '{{cite speech',
      '<figure>'
    ]) {
      expect(text).toContain(words)
    }
    expect(text).toContain('[Edition of 2 June 2021, ¶2·')
  })
})

describe('a claim', () => {
  it('is cited under its editor’s name in every style, and tells that it copied', async () => {
    const page = await open(`${speech}/claims/ten-days/index.html`)
    const record = page.getByRole('region', {name: 'This page'})
    await record.getByText('Other styles').click()
    await record.getByRole('button', {name: 'Copy: APA, In the list of references'}).click()
    await expect
      .poll(() => clipboard(page))
      .toBe(
        'The editor. (2021, June 2). The harbour was closed for ten days. Small Archive; The publisher. https://archive.example/mayor-2021-05-01/claims/ten-days/ [Edition of 2 June 2021]'
      )
    await record.getByText('Copied').first().waitFor()
    expect(await accessFaults(page)).toEqual([])
  })
})

import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {accessFaults} from '../../testing/axe.ts'
import {openBrowser} from '../../testing/browser.ts'
import {type BuiltSite, builtSite} from '../../testing/built-site.ts'

const variantNote = `---
quote: on this continent
at: p1
kind: variant
reading: upon this continent
language: en
witness: [declaration-1776]
sense: None.
weight: slight
updated: 2026-11-22
---

Other copies have another word.
`

describe('the page that checks quotations', () => {
  let site: BuiltSite
  let browser: Browser
  let page: Page
  const asked: string[] = []

  beforeAll(async () => {
    site = await builtSite({'notes/lincoln-1863/upon.md': variantNote})
    browser = await openBrowser()
    const context = await browser.newContext({permissions: ['clipboard-read', 'clipboard-write']})
    page = await context.newPage()
    page.on('request', (request) => asked.push(request.url()))
  }, 120_000)

  afterAll(async () => {
    await browser.close()
    await site.close()
  })

  const check = async (writing: string) => {
    await page.goto(`${site.url}check/`)
    await page.getByLabel('Sentence or passage').fill(writing)
    await page.keyboard.press('Control+Enter')
    await page.locator('#findings-heading:focus').waitFor()
    return page.locator('.finding')
  }

  it.each([
    ['engaged in a great CIVIL war', 'Verbatim', '¶ 2'],
    ['upon this continent', 'Known other wording', '¶ 1'],
    ['seven years ago our fathers … a new nation', 'Words left out', '¶ 1'],
    ['we are engaged in a great uncivil war', 'Altered', '¶ 2'],
    ['we’re engaged in a great civil war', 'Contraction', '¶ 2'],
    ['We are met on a great battle-field, conceived in Liberty and dedicated', 'Joined', '¶ 3'],
    ['Tomorrow the theatre opens its doors', 'Not in this archive', '']
  ])('says of “%s”: %s', async (writing, verdict, paragraph) => {
    const findings = await check(writing)
    expect(await findings.count()).toBe(1)
    expect(await findings.getByRole('heading', {level: 3}).textContent()).toBe(verdict)
    if (paragraph)
      expect(await findings.locator('.finding-says').textContent()).toContain(paragraph)
  })

  it('shows which words differ, to eyes and ears', async () => {
    const findings = await check('we are engaged in a great uncivil war')
    expect(await findings.locator('del').textContent()).toContain('uncivil')
    expect(await findings.locator('ins').textContent()).toContain('in the text:')
    expect(await findings.locator('.differences').textContent()).toBe(
      'The text has “civil”, not “uncivil”.'
    )
  })

  it('says of a contraction what it stands for', async () => {
    const findings = await check('we’re engaged in a great civil war')
    expect(await findings.locator('.differences').textContent()).toBe(
      'The text has “we are” in full: “we’re” is its contraction.'
    )
  })

  it.each([
    [360, 740, 'Four score and seven months ago', '“years”, not “months”'],
    [1440, 900, 'Four score and seven months ago', '“years”, not “months”'],
    [360, 740, 'upon this continent', 'has “on this continent”'],
    [1440, 900, 'upon this continent', 'has “on this continent”']
  ])(
    'answers within the first screen of %i by %i pixels: %s',
    async (width, height, writing, words) => {
      await page.setViewportSize({width, height})
      const finding = await check(writing)
      for (const part of [
        finding.getByRole('heading', {level: 3}),
        finding.getByText(words),
        finding.getByText('¶ 1', {exact: true}).first(),
        finding.getByText('Supported').first(),
        finding.getByRole('button', {name: 'Copy the citation'})
      ]) {
        const box = await part.boundingBox()
        expect(box?.y).toBeGreaterThanOrEqual(0)
        expect((box?.y ?? height) + (box?.height ?? 0)).toBeLessThanOrEqual(height)
      }
    }
  )

  it('lists the findings of an article in short, each with its verdict, the claim’s rating and a way to it', async () => {
    await check('“Four score and seven years ago”, “upon this continent” and “the theatre opens”')
    const rows = page.locator('.finding-index li')
    expect(await rows.allTextContents()).toEqual([
      'Four score and seven years ago Verbatim Claim: Supported',
      'upon this continent Known other wording',
      'the theatre opens Not in this archive'
    ])
    await rows.nth(1).getByRole('link').click()
    expect(await page.locator('#finding-2').isVisible()).toBe(true)
    await expect.poll(() => page.url()).toMatch(/#finding-2$/)
  })

  it('lets the reader clear a writing that is too long to wait for', async () => {
    await page.goto(`${site.url}check/`)
    await page.getByText('All texts are loaded').waitFor()
    const words = 'Nobody could say when the engaged weather of the whole week would be over. '
    await page.getByLabel('Sentence or passage').fill(words.repeat(4000))
    await page.getByRole('button', {name: 'Check', exact: true}).click()
    await page.getByText('Checking …').waitFor()
    await page.getByRole('button', {name: 'Clear'}).click()
    expect(await page.getByLabel('Sentence or passage').inputValue()).toBe('')
    await check('upon this continent')
    expect(await page.locator('.finding').count()).toBe(1)
  })

  it('reads the words out of HTML that was pasted', async () => {
    await check('<p>He said: &ldquo;a great <em>civil</em>&nbsp;war&rdquo;</p>')
    expect(await page.locator('.finding-quotation').textContent()).toBe('“a great civil war”')
  })

  it('leads to the very words, to the note and to the claim that hangs on them', async () => {
    await check('“Four score and seven years ago” and “upon this continent”')
    const links = await page.evaluate<string[]>(
      `[...document.querySelectorAll('.finding a')].map((link) => link.href)`
    )
    const speech = `${site.url}lincoln-1863/index.html`
    expect(links).toContain(`${speech}#p1:~:text=Four%20score%20and%20seven%20years%20ago`)
    expect(links).toContain(`${speech}#n-upon`)
    expect(links).toContain(`${site.url}lincoln-1863/claims/four-score/index.html`)
    for (const link of new Set(links)) expect((await page.request.get(link)).status()).toBe(200)
  })

  it('shows the rating of the claim', async () => {
    const findings = await check('Four score and seven years ago')
    expect(await findings.locator('.passage-claims').textContent()).toContain('Supported')
  })

  it('copies a ready citation', async () => {
    const findings = await check('engaged in a great civil war')
    await findings.getByRole('button', {name: 'Copy the citation'}).click()
    await findings.getByText('Copied', {exact: true}).waitFor()
    const copied = await page.evaluate('navigator.clipboard.readText()')
    expect(copied).toMatch(
      /^Abraham Lincoln, “The Gettysburg Address”, 19 November 1863, ¶ 2 \(¶2·\w{4}\)\. The archive\. https:\/\/archive\.example\/lincoln-1863\/#p2$/
    )
  })

  it('checks what its address asks for', async () => {
    await check('upon this continent')
    const asked = () => new URL(page.url()).searchParams.get('q')
    await expect.poll(asked).toBe('upon this continent')
    const address = page.url()
    await page.goto('about:blank')
    await page.goto(address)
    await page.locator('.finding').getByText('Known other wording').waitFor()
  })

  it('answers its own example', async () => {
    await page.goto(`${site.url}check/`)
    await page.getByRole('button', {name: 'Try an example'}).click()
    await page.locator('.finding').getByText('Verbatim').waitFor()
  })

  it('says what is missing where nothing was pasted', async () => {
    await page.goto(`${site.url}check/`)
    await page.getByText('All texts are loaded').waitFor()
    await page.getByRole('button', {name: 'Check'}).click()
    expect(await page.getByRole('status').first().textContent()).toBe('Paste a sentence first.')
  })

  it('goes on without a network, once loaded, and sends nothing', async () => {
    await page.goto(`${site.url}check/`)
    await page.getByText('All texts are loaded').waitFor()
    await page.context().setOffline(true)
    asked.length = 0
    try {
      await page.getByLabel('Sentence or passage').fill('a great battle-field of that war')
      await page.getByRole('button', {name: 'Check'}).click()
      await page.locator('.finding').getByText('Verbatim').waitFor()
      expect(asked).toEqual([])
    } finally {
      await page.context().setOffline(false)
    }
  })

  it('says so where the texts cannot be loaded, and tries again', async () => {
    await page.route('**/search/index.json', (route) => route.abort())
    await page.goto(`${site.url}check/`)
    await page.getByLabel('Sentence or passage').fill('a great battle-field of that war')
    await page.getByRole('button', {name: 'Check'}).click()
    await page.getByText('could not be loaded').waitFor()
    await page.unroute('**/search/index.json')
    await page.getByRole('button', {name: 'Check'}).click()
    await page.locator('.finding').getByText('Verbatim').waitFor()
  })

  it('explains itself without scripts', async () => {
    const context = await browser.newContext({javaScriptEnabled: false})
    const plain = await context.newPage()
    await plain.goto(`${site.url}check/`)
    expect(await plain.getByLabel('Sentence or passage').isVisible()).toBe(false)
    expect(await plain.locator('main').textContent()).toContain('npm run quote')
    await context.close()
  })

  it.each([
    [360, 'light'],
    [768, 'dark'],
    [1440, 'light']
  ] as const)('keeps nobody out at %i pixels, %s', async (width, colorScheme) => {
    await page.setViewportSize({width, height: 900})
    await page.emulateMedia({colorScheme})
    await check('“engaged in a great war”, “upon this continent”, “our fathers … a new nation”')
    expect(await accessFaults(page)).toEqual([])
    const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
    expect(overflow).toBeLessThanOrEqual(0)
  })
})

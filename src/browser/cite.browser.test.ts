import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it, onTestFinished, vi} from 'vitest'
import {fingerprints} from '../exports/fingerprints.ts'
import {finishPage} from '../render/finish.ts'
import {allPages} from '../testing/all-pages.ts'
import {accessFaults} from '../testing/axe.ts'
import {openBrowser} from '../testing/browser.ts'
import {serveFolder} from '../testing/serve-folder.ts'
import {smallArchive} from '../testing/small-archive.ts'
import {makeAssets} from '../write/assets.ts'

const limit = 120_000
vi.setConfig({testTimeout: limit})

const speech = 'mayor-2021-05-01'
const folder = mkdtempSync(join(tmpdir(), 'rostrum-cite-'))
let url = ''
let stop: () => Promise<void>
let browser: Browser
let code = ''

beforeAll(async () => {
  const put = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), content)
  }
  const archive = smallArchive()
  const assets = await makeAssets(({path, content}) => put(path, content))
  for (const [path, page] of allPages(archive)) {
    put(path, finishPage(page, archive.archive.settings, assets))
  }
  for (const context of archive.speeches) {
    for (const {path, content} of fingerprints.make(context)) put(path, content)
    if (context.speech.id === speech) {
      code = context.speech.blocks.find(({id}) => id === 'p1')?.fingerprint ?? ''
    }
  }
  const server = await serveFolder(folder)
  ;({url, close: stop} = server)
  browser = await openBrowser()
}, limit)

afterAll(async () => {
  await Promise.all([stop(), browser.close()])
  rmSync(folder, {recursive: true, force: true})
})

async function open(path: string, width = 1440): Promise<Page> {
  const context = await browser.newContext({
    viewport: {width, height: 900},
    permissions: ['clipboard-read', 'clipboard-write']
  })
  onTestFinished(() => context.close())
  const page = await context.newPage()
  await page.goto(url + path)
  return page
}

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

async function selectWords(page: Page, id: string, length: number): Promise<string> {
  return await page.evaluate(
    ({id, length}) => {
      const block = document.getElementById(id)
      const walker = block && document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
      const node = walker?.nextNode()
      if (!(node instanceof Text)) return ''
      const end = Math.min(length, node.data.length)
      getSelection()?.setBaseAndExtent(node, 0, node, end)
      return node.data.slice(0, end).trim()
    },
    {id, length}
  )
}

describe('citing on the page of a speech', () => {
  it.each([360, 768, 1440])(
    'offers style, range and copy in a dialog at %i pixels',
    async (width) => {
      const page = await open(`${speech}/index.html`, width)
      await page.getByRole('button', {name: 'Cite', exact: true}).first().click()
      const dialog = page.getByRole('dialog')
      await dialog.waitFor()
      await dialog.getByLabel('From').selectOption('p1')
      await dialog.locator('.cite-range select').nth(1).selectOption('p2')
      await dialog.getByLabel('Style or format').selectOption('apa')
      expect(await dialog.locator('.cite-output').textContent()).toContain('1–2')
      expect(await dialog.locator('.cite-facts').textContent()).toContain(`/${speech}/#p1`)
      await dialog.getByRole('button', {name: 'Copy the citation'}).click()
      await dialog.getByText('Copied').waitFor()
      expect(await clipboard(page)).toContain(`/${speech}/#p1`)
      await dialog.getByLabel('Style or format').selectOption('ris')
      expect(await dialog.locator('.cite-output').textContent()).toContain('TY  - SLIDE')
      expect(await accessFaults(page)).toEqual([])
    }
  )

  it('offers to cite the paragraph where a reader has landed, by keyboard and without words in the text', async () => {
    const page = await open(`${speech}/index.html#p1`)
    const button = page.getByRole('button', {name: 'Cite paragraph 1', exact: true})
    await button.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    expect(await dialog.getByLabel('From').inputValue()).toBe('p1')
    expect(await button.evaluate((node) => node.textContent)).toBe('')
    expect(await dialog.textContent()).toContain(`¶1·${code}`)
  })

  it.each([360, 1440])(
    'offers quotation and link for selected words at %i pixels',
    async (width) => {
      const page = await open(`${speech}/index.html`, width)
      const words = await selectWords(page, 'p1', 20)
      const bar = page.getByRole('region', {name: 'The selected words'})
      await bar.waitFor()
      await bar.getByRole('button', {name: 'Copy as quotation'}).click()
      await bar.getByText('Copied').first().waitFor()
      const quotation = await clipboard(page)
      expect(quotation.startsWith(`“${words}”`)).toBe(true)
      await bar.getByRole('button', {name: /^Copy link/}).click()
      await expect.poll(() => clipboard(page)).toMatch(/#p1(?::~:text=.+)?$/)
      expect(await accessFaults(page)).toEqual([])
    }
  )

  it('answers a check code that was followed', async () => {
    const page = await open(`${speech}/index.html?check=${encodeURIComponent(`1·${code}`)}`)
    await page.getByText('still has exactly the wording').waitFor()
    const wrong = await open(`${speech}/index.html?check=${encodeURIComponent('1·zzzz')}`)
    await wrong.getByText('never had this code').waitFor()
  })
})

describe('the page of citations', () => {
  it('has every paragraph without scripts, and checks codes with them', async () => {
    const page = await open(`${speech}/cite/index.html`, 360)
    await page.getByLabel('Check code, as printed').fill(`¶1·${code}`)
    await page.getByRole('button', {name: 'Check the wording'}).click()
    await page.getByText('still has exactly the wording').waitFor()
    await page.locator('#cite-p1 > summary').click()
    await page.locator('#cite-p1').getByRole('button', {name: 'Copy'}).first().click()
    await expect.poll(() => clipboard(page)).toContain('#p1')
    expect(await accessFaults(page)).toEqual([])
  })
})

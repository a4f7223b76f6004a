import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Browser, BrowserContext, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {siteAssets} from '../../jobs/site-assets.ts'
import {openBrowser} from '../../testing/browser.ts'
import {htmlFaults} from '../../testing/html-faults.ts'
import {ownEdition} from '../../testing/read-archive.ts'
import {richArchive} from '../../testing/rich-archive.ts'
import {oneFile} from './one-file.ts'

const speeches = [...richArchive().speeches, ...ownEdition().speeches]
const folder = mkdtempSync(join(tmpdir(), 'rostrum-one-file-'))
const documents = new Map<string, string>()
let browser: Browser
let window: BrowserContext

beforeAll(async () => {
  const assets = await siteAssets(() => undefined)
  for (const context of speeches) {
    const [file] = oneFile.make(context, assets)
    documents.set(context.speech.id, String(file?.content))
    writeFileSync(join(folder, `${context.speech.id}.html`), file?.content ?? '')
  }
  browser = await openBrowser()
  window = await browser.newContext({viewport: {width: 1280, height: 800}})
})

afterAll(async () => {
  await browser?.close()
  rmSync(folder, {recursive: true})
})

/** Opens it from the disk and notes all that it asks for and complains of. */
async function open(id: string): Promise<{page: Page; asked: string[]; complaints: string[]}> {
  const page = await window.newPage()
  const asked: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(pathToFileURL(join(folder, `${id}.html`)).href)
  await page.waitForLoadState('networkidle')
  return {page, asked, complaints}
}

describe('the one file of a speech', () => {
  it.each(speeches.map(({speech: {id}}) => [id]))(
    '%s works from a disk, asks for nothing and complains of nothing',
    async (id) => {
      const {page, asked, complaints} = await open(id)
      expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([page.url()])
      expect(complaints).toEqual([])
      const family = await page.evaluate('getComputedStyle(document.body).fontFamily')
      expect(family).toContain('Literata')
      await page.close()
    }
  )

  it.each(speeches.map((context) => [context.speech.id, context] as const))(
    '%s has every paragraph, character for character',
    async (id, context) => {
      const {page} = await open(id)
      const anchors = context.speech.blocks.map(({id: anchor}) => anchor)
      const texts = await page.evaluate(`${JSON.stringify(anchors)}.map((id) => {
        const block = document.getElementById(id)?.cloneNode(true)
        for (const extra of block?.querySelectorAll('[data-apparatus]') ?? []) extra.remove()
        return block?.textContent?.replaceAll('\\n', ' ')
      })`)
      expect(texts).toEqual(context.speech.blocks.map(({text}) => text))
      await page.close()
    }
  )

  it('has no link to a place that it does not hold, nor one that leads beside it', async () => {
    const {page} = await open('tokayev-2022-01-07')
    const links: string[] = await page.evaluate(
      `[...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href'))`
    )
    const ids: string[] = await page.evaluate(
      `[...document.querySelectorAll('[id]')].map(({id}) => id)`
    )
    const known = new Set(ids.map((id) => `#${id}`))
    expect(links.filter((href) => !known.has(href) && !/^(?:https?|mailto):/.test(href))).toEqual(
      []
    )
    expect(known.size).toBe(ids.length)
    await page.close()
  })

  it('opens a note beside the text, leads to glosses and sources in the same file', async () => {
    const {page} = await open('tokayev-2022-01-07')
    await page.locator('#p34 .marker').first().click()
    await expect.poll(() => page.locator('.note:visible').count()).toBeGreaterThan(0)
    await page.locator('#p2 a.entry').first().click()
    await expect.poll(() => new URL(page.url()).hash).toMatch(/^#g-/)
    expect(await page.locator(':target').isVisible()).toBe(true)
    await page.close()
  })

  it.each(speeches.map(({speech: {id}}) => [id]))('%s is valid HTML', async (id) => {
    expect(await htmlFaults(documents.get(id) ?? '')).toEqual([])
  })
})

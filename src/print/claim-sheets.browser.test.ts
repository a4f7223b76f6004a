import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {paths} from '../model/paths.ts'
import {openBrowser} from '../testing/browser.ts'
import {type PrintedSite, printedSite} from '../testing/printed-site.ts'
import {ownEdition} from '../testing/read-archive.ts'

const edition = ownEdition()
const sheets = edition.speeches.flatMap(({speech}) =>
  speech.notes.flatMap(({kind, slug}) => (kind === 'claim' ? [paths.claim(speech.id, slug)] : []))
)
let browser: Browser
let site: PrintedSite

beforeAll(async () => {
  ;[browser, site] = await Promise.all([openBrowser(), printedSite(edition)])
}, 120_000)

afterAll(async () => {
  await browser?.close()
  site?.remove()
})

async function pagesOf(page: Page, format: 'A4' | 'Letter'): Promise<number | undefined> {
  const pdf = await page.pdf({format, printBackground: true})
  return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length
}

describe('the evidence sheet of a claim', () => {
  it('is one printed page of A4 and of Letter, for every claim of the edition', async () => {
    const context = await browser.newContext({javaScriptEnabled: false, bypassCSP: true})
    const page = await context.newPage()
    const wrong: Array<{path: string; a4: unknown; letter: unknown}> = []
    for (const path of sheets) {
      await page.goto(pathToFileURL(join(site.folder, path)).href)
      const [a4, letter] = [await pagesOf(page, 'A4'), await pagesOf(page, 'Letter')]
      if (a4 !== 1 || letter !== 1) wrong.push({path, a4, letter})
    }
    expect(sheets.length).toBeGreaterThan(50)
    expect(wrong).toEqual([])
    await context.close()
  }, 240_000)
})

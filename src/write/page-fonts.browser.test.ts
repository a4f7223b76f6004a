import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {openBrowser} from '../testing/browser.ts'
import {type PrintedSite, printedSite} from '../testing/printed-site.ts'
import {ownEdition} from '../testing/read-archive.ts'
import {serveFolder} from '../testing/serve-folder.ts'

let browser: Browser
let site: PrintedSite
let server: Awaited<ReturnType<typeof serveFolder>>

beforeAll(async () => {
  ;[browser, site] = await Promise.all([openBrowser(), printedSite(ownEdition())])
  server = await serveFolder(site.folder)
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await server?.close()
  site?.remove()
})

describe('the page of our own speech', () => {
  it.each([360, 1440])(
    'loads at most 150 KB of fonts, %i pixels wide, all of it seen',
    async (width) => {
      const page = await browser.newPage({viewport: {width, height: 900}})
      const fonts: string[] = []
      page.on('request', (request) => {
        if (request.resourceType() === 'font') fonts.push(new URL(request.url()).pathname)
      })
      await page.goto(`${server.url}tokayev-2022-01-07/`)
      await page.evaluate(
        `for (const details of document.querySelectorAll('details')) details.open = true`
      )
      const height = Number(await page.evaluate('document.documentElement.scrollHeight'))
      for (let y = 0; y < height; y += 2000) {
        await page.evaluate(`scrollTo(0, ${y})`)
        await page.waitForTimeout(30)
      }
      await page.waitForLoadState('networkidle')
      const weight = fonts.reduce(
        (sum, path) => sum + readFileSync(join(site.folder, path)).length,
        0
      )
      expect(fonts.length).toBeGreaterThan(0)
      expect(weight).toBeLessThanOrEqual(150_000)
      await page.close()
    },
    120_000
  )
})

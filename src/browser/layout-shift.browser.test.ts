import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it, onTestFinished} from 'vitest'
import {siteAssets} from '../jobs/site-assets.ts'
import {finishPage} from '../render/finish.ts'
import {speechPage} from '../render/pages/speech.ts'
import {openBrowser} from '../testing/browser.ts'
import {readArchive} from '../testing/read-archive.ts'
import {serveFolder} from '../testing/serve-folder.ts'
import {hasStandIn, noStandIn} from '../testing/stand-in.ts'

const late = 1500
const folder = mkdtempSync(join(tmpdir(), 'rostrum-shift-'))

let server: Awaited<ReturnType<typeof serveFolder>>
let browser: Browser

beforeAll(async () => {
  const put = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), content)
  }
  const {archive, speeches} = readArchive(join(import.meta.dirname, '../..'))
  const assets = await siteAssets(({path, content}) => put(path, content))
  const [speech] = speeches
  if (speech)
    put('speech/index.html', finishPage(speechPage(speech), archive.settings, assets).content)
  ;[server, browser] = await Promise.all([serveFolder(folder), openBrowser()])
}, 120_000)

afterAll(async () => {
  await Promise.all([server.close(), browser.close()])
  rmSync(folder, {recursive: true, force: true})
})

describe.each([360, 1440])('the page of our own speech, %i pixels wide', (width) => {
  it.for(['at once', 'late'])('keeps its place when faces come %s', async (when, {skip}) => {
    const context = await browser.newContext({viewport: {width, height: 900}})
    onTestFinished(() => context.close())
    const page = await context.newPage()
    await page.addInitScript(() => {
      const shifts: number[] = []
      Object.assign(window, {shifts})
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          shifts.push((entry as unknown as {value: number}).value)
        }
      }).observe({type: 'layout-shift', buffered: true})
    })
    if (when === 'late') {
      await page.route('**/*.woff2', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, late))
        await route.continue()
      })
    }
    await page.goto(`${server.url}speech/index.html`)
    await page.locator('.step-bar').waitFor()
    await page.evaluate(async () => {
      await document.fonts.ready
      await new Promise((resolve) => setTimeout(resolve, 300))
    })
    skip(!(await hasStandIn(page)), noStandIn)
    const shifts = (await page.evaluate('shifts')) as number[]
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThanOrEqual(0.01)
    await page.evaluate(async () => {
      const step = innerHeight / 2
      for (let top = 0; top < document.body.scrollHeight; top += step) {
        scrollTo(0, top)
        await new Promise((resolve) => requestAnimationFrame(resolve))
      }
    })
    const all = (await page.evaluate('shifts')) as number[]
    expect(all.slice(shifts.length).reduce((sum, shift) => sum + shift, 0)).toBeLessThanOrEqual(
      0.01
    )
  })
})

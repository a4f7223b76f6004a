import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {stripVTControlCharacters} from 'node:util'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, expect, it, onTestFinished} from 'vitest'
import {openBrowser} from '../testing/browser.ts'
import {temporaryFolder} from '../testing/temporary-folder.ts'
import type {BuildResult} from './build.ts'
import {type LiveSource, serveLive} from './serve-live.ts'

/** As strict as the real pages: nothing but the site's own files. */
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'"
const page = (words: string) =>
  `<!doctype html><head><meta http-equiv="Content-Security-Policy" content="${policy}"><title>${words}</title></head><h1>${words}</h1>`

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
}, 60_000)
afterAll(async () => await browser.close())

/** Everything is built, nothing made as it is asked for. */
const nothingLive: LiveSource = {
  change: async () => ({ok: true, report: ''}),
  file: async () => 'built',
  meanwhile: async () => '<h1>Not yet</h1>'
}

/** Serves a site of one page that is built and one that is made live: what stands in `notes/a.md`, unless that is bad. */
async function liveSite() {
  const root = temporaryFolder()
  const out = join(root, 'dist')
  const results: BuildResult[] = []
  const told: BuildResult[] = []
  const write = (words: string) => writeFileSync(join(root, 'notes/a.md'), words)
  const read = () => readFileSync(join(root, 'notes/a.md'), 'utf8')
  const judge = (words: string) =>
    words.startsWith('bad')
      ? {ok: false, report: `\u001b[31mnotes/a.md\u001b[39m\n1:1 <b>${words}</b>`}
      : {ok: true, report: 'Built.'}
  mkdirSync(out)
  mkdirSync(join(root, 'notes'))
  write('one')
  let good = read()
  let held = Promise.resolve()
  const site = await serveLive({
    out,
    watched: [{root, names: ['notes']}],
    live: {
      async change() {
        const result = judge(read())
        if (result.ok) good = read()
        return result
      },
      file: async (path) =>
        path === 'live/index.html'
          ? {content: page(`live ${good}`)}
          : path === 'live/gone.html'
            ? 'absent'
            : 'built',
      meanwhile: async () => '<h1>Not yet</h1>'
    },
    async build() {
      await held
      const result = judge(read())
      if (result.ok) writeFileSync(join(out, 'index.html'), page(read()))
      return result
    },
    port: 0,
    exactly: true,
    told: (event) => {
      if ('result' in event) results.push(event.result)
      if ('seen' in event) told.push(event.seen)
    }
  })
  onTestFinished(site.close)
  await site.built
  /** Keeps builds from ending, until the function that it gives is called. */
  const hold = () => {
    let release = () => {}
    held = new Promise((resolve) => {
      release = resolve
    })
    return release
  }
  return {url: site.url, out, write, results, told, hold}
}

async function open(url: string): Promise<{tab: Page; complaints: string[]}> {
  const tab = await browser.newPage()
  onTestFinished(async () => await tab.close())
  const complaints: string[] = []
  tab.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  tab.on('pageerror', (error) => complaints.push(error.message))
  await tab.goto(url)
  return {tab, complaints}
}

const heading = async (tab: Page) => await tab.textContent('h1')
const overlay = async (tab: Page) => {
  const alert = tab.locator('rostrum-report pre')
  return (await alert.count()) === 0 ? undefined : await alert.textContent()
}

it('reloads the page after a change, and writes nothing of that into the site', async () => {
  const {url, out, write} = await liveSite()
  const {tab, complaints} = await open(url)
  expect(await heading(tab)).toBe('one')
  write('two')
  await expect.poll(() => heading(tab), {timeout: 20_000}).toBe('two')
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe(page('two'))
  expect(complaints.filter((text) => !text.includes('favicon'))).toEqual([])
}, 60_000)

it('reloads a page that is made as it is asked for before anything is built, and no page that stayed the same', async () => {
  const {url, out, write, results, hold} = await liveSite()
  const {tab} = await open(`${url}live`)
  expect(tab.url()).toBe(`${url}live/`)
  const {tab: other} = await open(url)
  let loads = 0
  other.on('load', () => {
    loads += 1
  })
  const before = results.length
  const release = hold()
  write('two')
  await expect.poll(() => heading(tab), {timeout: 20_000}).toBe('live two')
  expect(results).toHaveLength(before)
  expect(await heading(other)).toBe('one')
  release()
  await expect.poll(() => heading(other), {timeout: 20_000}).toBe('two')
  write('two')
  await expect.poll(() => results.length, {timeout: 20_000}).toBe(before + 2)
  expect(loads).toBe(1)
  writeFileSync(join(out, 'gone.html'), 'stale')
  expect((await fetch(`${url}live/gone.html`)).status).toBe(404)
}, 60_000)

it('lays a fault over the last good page, word for word, until it is mended', async () => {
  const {url, write, told, results} = await liveSite()
  const {tab, complaints} = await open(url)
  write('bad')
  await expect.poll(() => overlay(tab), {timeout: 20_000}).toBe('notes/a.md\n1:1 <b>bad</b>')
  expect(stripVTControlCharacters(told.at(-1)?.report ?? '')).toBe(await overlay(tab))
  expect(await heading(tab)).toBe('one')
  expect(await tab.locator('rostrum-report').boundingBox()).toMatchObject({x: 0})
  // A page that is opened now shows it too; hiding it is the reader's choice.
  const {tab: other} = await open(url)
  await expect.poll(() => overlay(other), {timeout: 20_000}).toContain('bad')
  await other.click('rostrum-report button')
  expect(await overlay(other)).toBeUndefined()
  // The build that follows tells the same fault once more.
  await expect.poll(() => results.at(-1)?.ok, {timeout: 20_000}).toBe(false)
  await other.evaluate(() => fetch(location.pathname))
  expect(await overlay(other)).toBeUndefined()
  write('three')
  await expect.poll(() => heading(tab), {timeout: 20_000}).toBe('three')
  expect(await overlay(tab)).toBeUndefined()
  expect(complaints.filter((text) => !text.includes('favicon'))).toEqual([])
}, 60_000)

it('serves the report where there was never a good build', async () => {
  const root = temporaryFolder()
  const {url, close, built} = await serveLive({
    out: join(root, 'dist'),
    watched: [{root, names: ['notes']}],
    live: nothingLive,
    build: async () => ({ok: false, report: 'no texts'}),
    port: 0,
    exactly: true,
    told: () => undefined
  })
  onTestFinished(close)
  await built
  const {tab} = await open(url)
  await expect.poll(() => overlay(tab), {timeout: 20_000}).toBe('no texts')
  expect(await heading(tab)).toBe('Not yet')
}, 60_000)

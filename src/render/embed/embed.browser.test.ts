import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import type {Element} from 'hast'
import type {Browser, Frame, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import type {Listening} from '../../serve/listen.ts'
import {accessFaults} from '../../testing/axe.ts'
import {openBrowser} from '../../testing/browser.ts'
import {htmlFaults} from '../../testing/html-faults.ts'
import {ownEdition} from '../../testing/read-archive.ts'
import {serveFolder} from '../../testing/serve-folder.ts'
import {smallArchive} from '../../testing/small-archive.ts'
import {claimCard} from './card.ts'
import {cardHeight} from './card-height.ts'
import {embedding} from './embedding.ts'

const claims = [...smallArchive().speeches, ...ownEdition().speeches].flatMap((context) =>
  context.speech.notes.flatMap((note) => (note.kind === 'claim' ? [{note, context}] : []))
)

/** What an editor would copy from the page of a claim. */
function snippets({note, context}: (typeof claims)[number]): {quotation: string; frame: string} {
  const box = embedding(note, context)
  const texts = elements(box, 'code').map(({children: [text]}) =>
    text?.type === 'text' ? text.value : ''
  )
  const [quotation = '', frame = ''] = texts
  return {quotation, frame}
}

function elements(tree: Element, name: string): Element[] {
  const inside = tree.children.flatMap((child) =>
    child.type === 'element' ? elements(child, name) : []
  )
  return tree.tagName === name ? [tree, ...inside] : inside
}

const article = (content: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Article</title></head><body><main><h1>Article</h1>${content}</main></body></html>`

const folder = mkdtempSync(join(tmpdir(), 'rostrum-embed-'))
let archive: Listening
let paper: Listening
let browser: Browser

beforeAll(async () => {
  const put = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), content)
  }
  ;[archive, paper, browser] = await Promise.all([
    serveFolder(join(folder, 'archive')),
    serveFolder(join(folder, 'paper')),
    openBrowser()
  ])
  const here = (html: string) =>
    html.replaceAll(/https:\/\/(?:archive|rostrum)\.example\//g, archive.url)
  for (const {note, context} of claims) {
    const {path, content} = claimCard(note, context)
    put(`archive/${path}`, content)
    put(`archive/${path.replace('card/', '')}`, article('The evidence.'))
  }
  const first = claims[0] && snippets(claims[0])
  put('paper/frame.html', here(article(first?.frame ?? '')))
  put('paper/quotation.html', here(article(first?.quotation ?? '')))
})

afterAll(async () => {
  await browser?.close()
  await archive?.close()
  await paper?.close()
  rmSync(folder, {recursive: true, force: true})
})

async function open(path: string, width: number): Promise<{page: Page; asked: string[]}> {
  const page = await browser.newPage({viewport: {width, height: 700}})
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(paper.url + path, {waitUntil: 'load'})
  return {page, asked}
}

/** A frame that is loaded when it comes into sight is not there at once. */
async function card(page: Page): Promise<Frame> {
  const frame = () => page.frames().find((each) => each.url().includes('/card/'))
  await expect.poll(() => frame()?.url()).toBeDefined()
  const found = frame() as Frame
  await found.waitForLoadState()
  return found
}

describe('a card in a page of another origin', () => {
  it('is seen at a size to read, in a frame of another origin', async () => {
    const {page} = await open('frame.html', 316)
    const frame = await card(page)
    expect(new URL(frame.url()).origin).not.toBe(new URL(page.url()).origin)
    expect(await frame.evaluate('innerWidth')).toBe(300)
    const sizes = await frame.evaluate<number[]>(
      "[...document.querySelectorAll('h1, p, blockquote')].map((part) => Number.parseFloat(getComputedStyle(part).fontSize))"
    )
    expect(sizes.length).toBeGreaterThan(5)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(13)
    await page.close()
  })

  it.each([300, 600])('fits its frame %i px wide, every claim of the edition', async (width) => {
    const page = await browser.newPage()
    for (const {note, context} of claims) {
      await page.setViewportSize({width, height: cardHeight(note)})
      await page.setContent(String(claimCard(note, context).content))
      const room = await page.evaluate(
        '[innerWidth - document.documentElement.scrollWidth, innerHeight - document.documentElement.scrollHeight]'
      )
      expect(room, note.slug).toEqual([0, 0])
    }
    await page.close()
  })

  it('asks for itself alone, with its style and without a script', async () => {
    const {page, asked} = await open('frame.html', 700)
    const frame = await card(page)
    expect(asked.filter((url) => !url.startsWith(paper.url))).toEqual([frame.url()])
    expect(await frame.evaluate('getComputedStyle(document.body).display')).toBe('flex')
    expect(await frame.evaluate('document.scripts.length')).toBe(0)
    await page.close()
  })

  it('leads the whole window to the evidence', async () => {
    const {page} = await open('frame.html', 700)
    const frame = await card(page)
    await frame.getByRole('link', {name: 'See the evidence'}).click()
    await page.waitForURL(/\/claims\/[a-z-]+\/(?:index\.html)?$/)
    await expect.poll(() => page.url()).toContain(archive.url)
    await page.close()
  })

  it.each(['light', 'dark'] as const)('keeps nobody out, %s', async (colorScheme) => {
    const page = await browser.newPage({
      viewport: {width: 300, height: 400},
      colorScheme,
      bypassCSP: true
    })
    for (const {note, context} of claims.slice(0, 3)) {
      await page.goto(archive.url + claimCard(note, context).path)
      expect(await accessFaults(page)).toEqual([])
    }
    await page.close()
  })
})

describe('the code to copy', () => {
  it('is sound HTML in a page', async () => {
    for (const claim of claims.slice(0, 4)) {
      const {quotation, frame} = snippets(claim)
      expect(await htmlFaults(article(quotation))).toEqual([])
      // A frame keeps its size and takes no border only by a style of its own.
      expect(
        (await htmlFaults(article(frame))).filter((fault) => !fault.startsWith('no-inline-style'))
      ).toEqual([])
    }
  })

  it('reads well as a quotation in a page without any style', async () => {
    const {page, asked} = await open('quotation.html', 600)
    const quotation = page.locator('figure')
    expect(await quotation.innerText()).toMatch(
      /^The harbour was closed for ten days\.\s+— Jane Mayor, Address on the harbour, 1 May 2021, ¶\u00a02·[a-z0-9]{4}, Small archive\. Rated contradicted, checked 2 June 2021\.$/
    )
    expect(await accessFaults(page)).toEqual([])
    expect(asked).toEqual([page.url()])
    await page.getByRole('link', {name: 'contradicted'}).click()
    await page.waitForURL(/\/claims\/ten-days\//)
    await page.close()
  })
})

import {readFileSync} from 'node:fs'
import type {Browser, BrowserContext, Route} from 'playwright-core'
import {contentType} from '../serve/content-type.ts'
import {findFile} from '../serve/find-file.ts'
import {bringTogether, type PartElsewhere} from './bring-together.ts'

/** Sizes of paper. */
export const papers = ['a4', 'letter'] as const

/** A size of paper. */
export type Paper = (typeof papers)[number]

/** A page of a built site that shall be printed. */
export interface Printing {
  /** The folder of the site. */
  site: string
  /** The address under which it is published, without a slash at its end: links in the PDF lead there. */
  origin: string
  /** The page's path from there, e.g. `tokayev-2022-01-07/`. */
  path: string
  /** The pages that hold parts of it on the screen. */
  parts: readonly PartElsewhere[]
  paper: Paper
  /** What stands at the head of each page, left. */
  runningHead: string
}

/**
 * Print a page of a site as a tagged PDF with an outline.
 *
 * The page is opened at its published address, but every file comes from the folder: nothing is asked of any network,
 * and links lead where the site will be. Scripts stand still, so that what is printed is what is written.
 *
 * @param browser - A Chromium.
 * @param printing - The page and its paper.
 * @returns The PDF as Chromium makes it.
 */
export async function printPage(browser: Browser, printing: Printing): Promise<Uint8Array> {
  const context = await browser.newContext({javaScriptEnabled: false, bypassCSP: true})
  try {
    return await printIn(context, printing)
  } finally {
    await context.close()
  }
}

async function printIn(context: BrowserContext, printing: Printing): Promise<Uint8Array> {
  const {site, origin, path, parts, paper, runningHead} = printing
  const missing: string[] = []
  await context.route('**/*', (route) => answer(route, site, origin, missing))
  const page = await context.newPage()
  await page.goto(`${origin}/${path}`, {waitUntil: 'load'})
  await page.evaluate(addStyle, headStyle(runningHead))
  await bringTogether(page, parts, origin)
  await page.emulateMedia({media: 'print', colorScheme: 'light'})
  await page.evaluate('document.fonts.ready.then(() => true)')
  const pdf = await page.pdf({
    format: paper === 'a4' ? 'A4' : 'Letter',
    tagged: true,
    outline: true,
    printBackground: true
  })
  if (missing.length > 0) {
    throw new Error(`Cannot print ${path}: ${missing.join(', ')} is not in ${site}.`)
  }
  return pdf
}

/** Runs in the page; Playwright's own way waits for an event that never comes where scripts stand still. */
function addStyle(content: string): void {
  const {document} = globalThis as unknown as {document: PageDocument}
  const style = document.createElement('style')
  style.textContent = content
  document.head.append(style)
}

/** What is used of the page's document: the types of browsers are not loaded outside `src/browser/`. */
interface PageDocument {
  createElement(name: string): {textContent: string}
  head: {append(element: unknown): void}
}

async function answer(
  route: Route,
  site: string,
  origin: string,
  missing: string[]
): Promise<void> {
  const url = route.request().url()
  const found = url.startsWith(`${origin}/`) ? findFile(site, url.slice(origin.length)) : undefined
  if (found && 'file' in found) {
    await route.fulfill({body: readFileSync(found.file), contentType: contentType(found.file)})
    return
  }
  missing.push(url)
  await route.abort()
}

/** CSS Paged Media 3, section 4.2: a title that is not known to the site's styles can only stand in a style of its own. */
function headStyle(title: string): string {
  const words = title.replace(/["\\\n\r\f<]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)
  const face = 'font-family: "Literata Variable", Georgia, serif; font-size: 8pt;'
  return `@page { @top-left { content: "${words}"; ${face} } } @page :first { @top-left { content: none } }`
}

import type {Browser} from 'playwright-core'

/** Why a test of links to words is left out. */
export const findsNone =
  'needs a Chromium that finds words in a page; the one of npm is built without that: apt-get install chromium'

/**
 * Tell whether a browser finds words in a page, without which it cannot follow a link to words either.
 *
 * @param browser - The browser.
 * @returns Whether it does.
 */
export async function findsWords(browser: Browser): Promise<boolean> {
  const page = await browser.newPage()
  await page.setContent('<p>These words.</p>')
  const found = await page.evaluate<boolean>(`find('words')`)
  await page.close()
  return found
}

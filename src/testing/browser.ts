import {type Browser, chromium} from 'playwright-core'
import {browserFlags, findBrowser} from '../print/find-browser.ts'

/**
 * Open a Chromium: that of the variable `CHROMIUM_PATH`, else one of this machine, else the one that npm brought.
 *
 * @returns The browser; the test closes it.
 */
export async function openBrowser(): Promise<Browser> {
  return await chromium.launch({
    ...findBrowser(),
    args: ['--no-sandbox', ...browserFlags],
    headless: true
  })
}

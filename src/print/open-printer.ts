import process from 'node:process'
import type {Browser} from 'playwright-core'
import {browserFlags, findBrowser} from './find-browser.ts'

/**
 * Open a Chromium to print with.
 *
 * @returns The browser; whoever opened it closes it.
 * @throws NoBrowser - where none is found; the message says what to install.
 */
export async function openPrinter(): Promise<Browser> {
  // Chromium refuses to run as root in its sandbox, as in most containers.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  // Loaded only here: every command would start a third later with it.
  const {chromium} = await import('playwright-core')
  return await chromium.launch({
    ...findBrowser(),
    args: [...asRoot, ...browserFlags],
    headless: true
  })
}

import {existsSync} from 'node:fs'
import process from 'node:process'
import {type Browser, chromium} from 'playwright-core'
import {unpackBrowser} from './packed-browser.ts'

/** Where a Chromium may lie on a machine. */
const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium'
]

/** A browser that does nothing of its own accord, and reaches nothing but this machine. */
const words = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost'
]

/**
 * Open a Chromium: that of the variable `CHROMIUM_PATH`, else one of this machine, else the one that npm brought.
 *
 * @returns The browser; the test closes it.
 */
export async function openBrowser(): Promise<Browser> {
  const wished = process.env.CHROMIUM_PATH
  const found = wished ?? usual.find((path) => existsSync(path))
  const browser = found === undefined ? unpackBrowser() : {executablePath: found}
  return await chromium.launch({...browser, args: words, headless: true})
}

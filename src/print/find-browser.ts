import {existsSync} from 'node:fs'
import {createRequire} from 'node:module'
import process from 'node:process'
import {type PackedBrowser, unpackBrowser} from './packed-browser.ts'

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

/** The package that carries a Chromium for bare machines, in the line that works on Node 20. */
const packed = '@sparticuz/chromium'

/**
 * A browser that does nothing of its own accord, and reaches nothing but this machine. Letters have their exact widths: a
 * Chromium without windows would round each to whole pixels, and break lines elsewhere.
 */
export const browserFlags = [
  '--font-render-hinting=none',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost'
]

/** Thrown where no Chromium is found; its message says what to install. */
export class NoBrowser extends Error {
  readonly code = 'NO_BROWSER'
}

/**
 * Find a Chromium: that of the variable `CHROMIUM_PATH`, else one of this machine, else the one that npm brought.
 *
 * @returns Where it lies and, for the one of npm, the environment it needs.
 * @throws NoBrowser - where there is none.
 */
export function findBrowser(): Pick<PackedBrowser, 'executablePath'> & Partial<PackedBrowser> {
  const wished = process.env.CHROMIUM_PATH
  if (wished !== undefined && !existsSync(wished)) {
    throw new NoBrowser(`Unexpected CHROMIUM_PATH "${wished}", expected the path of a Chromium.`)
  }
  const found = wished ?? usual.find((path) => existsSync(path))
  if (found !== undefined) return {executablePath: found}
  if (!isInstalled(packed)) throw new NoBrowser(advice)
  return unpackBrowser()
}

const advice = [
  'No Chromium was found. Install one and run this again:',
  '  Debian, Ubuntu:  sudo apt-get install chromium',
  '  Fedora:          sudo dnf install chromium',
  '  macOS:           brew install --cask chromium',
  `  with npm alone:  npm install --save-dev ${packed}@147.0.0`,
  'or name one that lies elsewhere: CHROMIUM_PATH=/path/to/chromium'
].join('\n')

function isInstalled(name: string): boolean {
  try {
    createRequire(import.meta.url).resolve(name)
    return true
  } catch {
    return false
  }
}

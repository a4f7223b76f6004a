import {hash} from 'node:crypto'
import type {Assets} from '../../render/page.ts'

/** Styles and scripts to stand in a page, and the policy that lets them and nothing else run. */
export interface InlineCode {
  style: string
  /** Runs before anything is drawn. */
  early: string
  /** Modules, in order. */
  scripts: readonly string[]
  /** The Content-Security-Policy. */
  policy: string
}

const known = new WeakMap<Assets, InlineCode>()

/**
 * Take the site's styles and the scripts of a speech's page to stand in a file of its own.
 *
 * @param assets - The site's styles and scripts, with their content.
 * @returns The code, without fonts that lie in files.
 * @throws Error - where their content is not at hand.
 */
export function inlineCode(assets: Assets | undefined): InlineCode {
  if (!assets) throw new Error('A file that holds its styles cannot be made without them.')
  const found = known.get(assets)
  if (found) return found
  const content = (name: string) => {
    const text = assets.textByName?.get(name)
    if (text === undefined) throw new Error(`No content of the asset "${name}".`)
    return text.trim()
  }
  const style = withoutFiles(content('style.css'))
  const early = content('theme.js')
  const scripts = ['site.js', 'speech.js'].map(content)
  const code = {style, early, scripts, policy: policyFor(style, [early, ...scripts])}
  known.set(assets, code)
  return code
}

/** A font in a file would be asked for from beside this one, where it does not lie. */
function withoutFiles(css: string): string {
  return css.replaceAll(/@font-face\{[^}]*url\([^}]*\}/g, '')
}

function policyFor(style: string, scripts: readonly string[]): string {
  const hashes = (texts: readonly string[]) =>
    texts.map((text) => `'sha256-${hash('sha256', text, 'base64')}'`).join(' ')
  return [
    "default-src 'none'",
    `script-src ${hashes(scripts)}`,
    `style-src ${hashes([style])}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'"
  ].join('; ')
}

import {posix} from 'node:path'
import {type LinkChange, writeHtml} from '../html/write-html.ts'
import type {Settings} from '../model/types.ts'
import {layout} from './layout.ts'
import type {Assets, Page} from './page.ts'

/**
 * Finish a page: put the layout round it, make its links relative, write it as HTML.
 *
 * @param page - The page.
 * @param settings - The archive's settings.
 * @param assets - Where styles and scripts lie.
 * @returns The document.
 */
export function finishPage(page: Page, settings: Settings, assets: Assets): string {
  const tree = layout(page, settings, assets)
  const changeLink = page.fromRoot ? fromRoot(settings) : relativeTo(page.path)
  return `${writeHtml(tree, changeLink)}\n`
}

/** The page for missing addresses is shown at any depth; only links from the root lead on from there. */
function fromRoot({origin}: Settings): LinkChange {
  const root = new URL(origin).pathname.replace(/\/$/, '')
  return (link) => `${root}${link.replace(/index\.html(?=#|$)/, '')}`
}

/** The site may lie at any path of any host, or in a folder: no link may begin at a root. */
function relativeTo(path: string): LinkChange {
  const folder = posix.dirname(path)
  return (link) => relativeLink(folder, path, link)
}

function relativeLink(folder: string, path: string, link: string): string {
  const [target = '', fragment] = link.slice(1).split('#')
  const hash = fragment === undefined ? '' : `#${fragment}`
  if (target === path && hash) return hash
  return `${posix.relative(folder, target) || posix.basename(target)}${hash}`
}

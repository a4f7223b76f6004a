import {type LinkChange, writeHtml} from '../html/write-html.ts'
import type {OutputFile, PageLinks, Settings} from '../model/types.ts'
import {layout} from './layout.ts'
import type {Assets, Page} from './page.ts'
import {relativePath} from './relative-path.ts'

/** A page as a file, which is text. */
export type PageFile = OutputFile & {content: string}

/**
 * Finish a page: put the layout round it, make its links relative, write it as HTML.
 *
 * @param page - The page.
 * @param settings - The archive's settings.
 * @param assets - Where styles and scripts lie.
 * @returns The document, with its places and links.
 */
export function finishPage(page: Page, settings: Settings, assets: Assets): PageFile {
  const tree = layout(page, settings, assets)
  const changeLink = page.fromRoot ? fromRoot(settings) : relativeTo(page.path)
  const links: PageLinks = {ids: [], links: []}
  const content = `${writeHtml(tree, changeLink, links)}\n`
  return {path: page.path, content, links}
}

/** The page for missing addresses is shown at any depth; only links from the root lead on from there. */
function fromRoot({origin}: Settings): LinkChange {
  const root = new URL(origin).pathname.replace(/\/$/, '')
  return (link) => `${root}${link.replace(/index\.html(?=#|$)/, '')}`
}

/** The site may lie at any path of any host, or in a folder: no link may begin at a root. */
function relativeTo(path: string): LinkChange {
  return (link) => {
    const [target = '', fragment] = link.slice(1).split('#')
    const hash = fragment === undefined ? '' : `#${fragment}`
    return target === path && hash ? hash : `${relativePath(path, target)}${hash}`
  }
}

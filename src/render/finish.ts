import type {Element} from 'hast'
import {type LinkChange, writeHtml} from '../html/write-html.ts'
import type {Written} from '../html/written.ts'
import {Memory} from '../model/memory.ts'
import type {OutputFile, PageLinks, Settings} from '../model/types.ts'
import type {PlacePart} from './frame.ts'
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
  const changeLink = page.fromRoot ? fromRoot(settings) : relativeTo(page.path)
  const tree = layout(page, settings, assets, frameWriter(page, settings, changeLink))
  const links: PageLinks = {ids: [], links: []}
  const content = `${writeHtml(tree, changeLink, links)}\n`
  return {path: page.path, content, links}
}

/** So many parts are remembered, several times as many as a site has kinds of pages and depths of folders. */
const mostKnown = 500
const knownParts = new WeakMap<Settings, Memory<Written>>()

/** Writes each part of the frame once for all pages on which it is the same, links too. */
function frameWriter(
  {path, fromRoot}: Page,
  settings: Settings,
  changeLink: LinkChange
): PlacePart {
  const known = knownParts.get(settings) ?? new Memory<Written>(mostKnown)
  knownParts.set(settings, known)
  const folders = path.split('/')
  const place = fromRoot ? 'root' : `${folders[0]} ${folders.length}`
  return ({from, draw}) => [known.get(`${place} ${from}`, () => writePart(draw(), changeLink))]
}

function writePart(elements: readonly Element[], changeLink: LinkChange): Written {
  const found: PageLinks = {ids: [], links: []}
  const html = elements.map((element) => writeHtml(element, changeLink, found)).join('')
  return {type: 'written', html, found}
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

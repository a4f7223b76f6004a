import {posix} from 'node:path'
import type {Element, Root} from 'hast'
import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
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
  if (page.fromRoot) rootLinks(tree, new URL(settings.origin).pathname)
  else relativise(tree, page.path)
  return `${processor.stringify(tree)}\n`
}

const processor = unified().use(rehypeStringify).freeze()

const linkProperties = [
  'href',
  'src',
  'action',
  'data',
  'cite',
  'dataSitemap',
  'dataSource'
] as const

/** The site may lie at any path of any host, or in a folder: no link may begin at a root. */
function relativise(tree: Root, path: string): void {
  const folder = posix.dirname(path)
  changeLinks(tree, (link) => relativeLink(folder, path, link))
}

/** The page for missing addresses is shown at any depth; only links from the root lead on from there. */
function rootLinks(tree: Root, root: string): void {
  changeLinks(tree, (link) => `${root.replace(/\/$/, '')}${link.replace(/index\.html(?=#|$)/, '')}`)
}

function changeLinks(tree: Root, change: (link: string) => string): void {
  visit(tree, 'element', (node: Element) => {
    for (const name of linkProperties) {
      const value = node.properties[name]
      if (typeof value === 'string' && value.startsWith('/')) {
        node.properties[name] = change(value)
      }
    }
  })
}

function relativeLink(folder: string, path: string, link: string): string {
  const [target = '', fragment] = link.slice(1).split('#')
  const hash = fragment === undefined ? '' : `#${fragment}`
  if (target === path && hash) return hash
  return `${posix.relative(folder, target) || posix.basename(target)}${hash}`
}

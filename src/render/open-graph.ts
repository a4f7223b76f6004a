import type {Element} from 'hast'
import {h} from '../html/element.ts'
import {cardSize} from '../model/cards.ts'
import {address, paths} from '../model/paths.ts'
import type {Settings} from '../model/types.ts'
import type {Page} from './page.ts'

/** Kinds of pages that are works of their own; all others are pages of a site. */
const articles = new Set(['speech', 'claim'])

/**
 * Describe a page for previews of links to it: Open Graph (https://ogp.me), which messengers and networks read.
 *
 * A picture is told only where the site holds it.
 *
 * @param page - The page.
 * @param settings - The archive's settings.
 * @returns Elements for its head; nothing for pages that only lead elsewhere.
 */
export function openGraph(page: Page, settings: Settings): Element[] {
  if (page.refresh !== undefined || page.fromRoot) return []
  const {picture} = page
  const rows: Array<readonly [property: string, content: string]> = [
    ['og:site_name', settings.title],
    ['og:type', articles.has(page.kind) ? 'article' : 'website'],
    ['og:title', page.previewTitle ?? (page.path === paths.home ? settings.title : page.title)],
    ['og:description', page.description],
    ['og:url', address(settings.origin, page.canonical ?? page.path)],
    ['og:locale', settings.language]
  ]
  if (picture) {
    rows.push(
      ['og:image', address(settings.origin, picture.path)],
      ['og:image:type', 'image/png'],
      ['og:image:width', String(cardSize.width)],
      ['og:image:height', String(cardSize.height)],
      ['og:image:alt', picture.alt]
    )
  }
  return [
    ...rows.map(([property, content]) => h('meta', {property, content})),
    h('meta', {name: 'twitter:card', content: picture ? 'summary_large_image' : 'summary'})
  ]
}

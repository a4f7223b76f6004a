import {posix} from 'node:path'
import type {Element, Root} from 'hast'
import {h} from '../html/element.ts'
import {breadcrumbList} from '../linked-data/breadcrumbs.ts'
import type {Settings, SitePath} from '../model/types.ts'
import {
  assetsPart,
  footerPart,
  headerPart,
  navigation,
  type PlacePart,
  policyPart
} from './frame.ts'
import {openGraph} from './open-graph.ts'
import type {Assets, Page} from './page.ts'
import {structuredData} from './parts/structured-data.ts'
import {address, paths} from './paths.ts'

/**
 * Put the frame of every page round its content: head, skip link, header, navigation, footer.
 *
 * @param page - The page.
 * @param settings - The archive's settings.
 * @param assets - Where styles and scripts lie.
 * @param place - Puts the parts of the frame into the tree.
 * @returns The whole document, its links still from the site's root.
 */
export function layout(
  page: Page,
  settings: Settings,
  assets: Assets,
  place: PlacePart = ({draw}) => draw()
): Root {
  return {
    type: 'root',
    children: [
      {type: 'doctype'},
      h('html', {lang: settings.language}, [
        head(page, settings, assets, place),
        h('body', {className: [`page-${page.kind}`]}, [
          h('a', {className: ['skip-link'], href: '#main'}, 'Skip to the content'),
          ...place(headerPart(page, settings)),
          h('main', {id: 'main', tabIndex: -1}, page.main),
          ...place(footerPart(settings))
        ])
      ])
    ]
  }
}

function head(page: Page, settings: Settings, assets: Assets, place: PlacePart): Element {
  const title = page.path === paths.home ? settings.title : `${page.title} – ${settings.title}`
  return h('head', [
    ...place(policyPart),
    h('title', title),
    h('meta', {name: 'description', content: page.description}),
    h('link', {rel: 'canonical', href: address(settings.origin, page.canonical ?? page.path)}),
    ...refresh(page),
    ...openGraph(page, settings),
    ...breadcrumbs(page, settings),
    ...(page.head ?? []),
    ...place(assetsPart(page, assets))
  ])
}

/** The way to a page, for search engines: home, the place in the navigation, the page. */
function breadcrumbs(page: Page, settings: Settings): Element[] {
  if (page.path === paths.home || page.fromRoot || page.refresh !== undefined) return []
  const step = (path: SitePath, name: string) => ({name, url: address(settings.origin, path)})
  const section = navigation.find(({path}) => path === page.section && path !== page.path)
  const isHome = section === undefined || section.path === paths.home
  return [
    structuredData(
      breadcrumbList([
        step(paths.home, settings.title),
        ...(isHome ? [] : [step(section.path, section.label)]),
        step(page.path, page.title)
      ])
    )
  ]
}

/** The address of a refresh is a link inside an attribute of its own kind, so it is made relative here. */
function refresh({path, refresh: target}: Page): Element[] {
  if (target === undefined) return []
  const link = posix.relative(posix.dirname(path), target)
  return [
    h('meta', {httpEquiv: 'refresh', content: `0; url=${link}`}),
    h('meta', {name: 'robots', content: 'noindex'})
  ]
}

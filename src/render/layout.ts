import {posix} from 'node:path'
import type {Element, ElementContent, Root} from 'hast'
import {h} from '../html/element.ts'
import {breadcrumbList} from '../linked-data/breadcrumbs.ts'
import type {Settings, SitePath} from '../model/types.ts'
import {openGraph} from './open-graph.ts'
import {type Assets, type Page, to} from './page.ts'
import {iconAddress, siteMark} from './parts/mark.ts'
import {structuredData} from './parts/structured-data.ts'
import {address, paths} from './paths.ts'

/** The rooms of the site that every page links to, in reading order. */
const navigation = [
  {path: paths.home, label: 'Speeches'},
  {path: paths.claims, label: 'Claims'},
  {path: paths.check, label: 'Check a quotation'},
  {path: paths.timeline, label: 'Timeline'},
  {path: paths.glossary, label: 'Glossary'},
  {path: paths.sources, label: 'Sources'},
  {path: paths.about, label: 'About'}
] as const

/** Nothing but the site's own files may load. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'"
].join('; ')

/**
 * Put the frame of every page round its content: head, skip link, header, navigation, footer.
 *
 * @param page - The page.
 * @param settings - The archive's settings.
 * @param assets - Where styles and scripts lie.
 * @returns The whole document, its links still from the site's root.
 */
export function layout(page: Page, settings: Settings, assets: Assets): Root {
  return {
    type: 'root',
    children: [
      {type: 'doctype'},
      h('html', {lang: settings.language}, [
        head(page, settings, assets),
        h('body', {className: [`page-${page.kind}`]}, [
          h('a', {className: ['skip-link'], href: '#main'}, 'Skip to the content'),
          header(page, settings),
          h('main', {id: 'main', tabIndex: -1}, page.main),
          footer(settings)
        ])
      ])
    ]
  }
}

/** `theme.js` alone holds up the page: colours that the reader has chosen must be there before it is drawn. */
function head(page: Page, settings: Settings, assets: Assets): Element {
  const title = page.path === paths.home ? settings.title : `${page.title} – ${settings.title}`
  return h('head', [
    h('meta', {charSet: 'utf-8'}),
    h('meta', {httpEquiv: 'Content-Security-Policy', content: contentSecurityPolicy}),
    h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
    h('title', title),
    h('meta', {name: 'description', content: page.description}),
    h('meta', {name: 'color-scheme', content: 'light dark'}),
    h('link', {rel: 'canonical', href: address(settings.origin, page.canonical ?? page.path)}),
    ...refresh(page),
    h('link', {rel: 'icon', href: iconAddress(), type: 'image/svg+xml'}),
    ...openGraph(page, settings),
    ...breadcrumbs(page, settings),
    ...(page.head ?? []),
    h('script', {src: asset(assets, 'theme.js')}),
    ...['style', ...(page.styles ?? [])].map((name) =>
      h('link', {rel: 'stylesheet', href: asset(assets, `${name}.css`)})
    ),
    ...['site', ...(page.scripts ?? [])].map((name) =>
      h('script', {type: 'module', src: asset(assets, `${name}.js`)})
    ),
    // A block of data loads nothing: whoever never cites never fetches what citing needs.
    ...(page.later ?? []).map((name) =>
      h('script', {
        id: `later-${name}`,
        type: 'text/plain',
        dataSource: asset(assets, `${name}.js`)
      })
    )
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

function asset(assets: Assets, name: string): string {
  const path = assets.pathByName.get(name)
  if (path === undefined)
    throw new Error(`No asset "${name}": add an entry of that name to src/browser/.`)
  return to(path)
}

function header(page: Page, settings: Settings): Element {
  return h('header', {className: ['site-header']}, [
    h('a', {className: ['site-title'], href: to(paths.home)}, [siteMark(), settings.title]),
    h('nav', {ariaLabel: 'Site'}, [
      h(
        'ul',
        navigation.map(({path, label}) => h('li', navigationLink(page, path, label)))
      )
    ]),
    h(
      'form',
      {className: ['site-search'], role: 'search', action: to(paths.search), method: 'get'},
      [
        h('label', {className: ['visually-hidden'], htmlFor: 'site-search'}, 'Words to search for'),
        h('input', {id: 'site-search', type: 'search', name: 'q', autoComplete: 'off'}),
        h('button', {type: 'submit'}, 'Search')
      ]
    )
  ])
}

function navigationLink(page: Page, path: string, label: string): ElementContent {
  const current = page.path === path ? 'page' : page.section === path ? 'true' : undefined
  return h('a', {href: to(path), ...(current ? {ariaCurrent: current} : {})}, label)
}

function footer(settings: Settings): Element {
  return h('footer', {className: ['site-footer']}, [
    h('p', [
      'Published by ',
      settings.publisher,
      '. Notes: ',
      settings.editor,
      ', under ',
      h('a', {href: settings.licence.url, rel: 'license'}, settings.licence.name),
      '.'
    ]),
    h('ul', [
      h('li', h('a', {href: settings.contact}, 'Report an error')),
      h('li', h('a', {href: to(paths.changes)}, 'Changes')),
      h('li', h('a', {href: to(paths.cite)}, 'How to cite')),
      h('li', h('a', {href: to(paths.data)}, 'Data')),
      h('li', h('a', {href: to(paths.about)}, 'About'))
    ])
  ])
}

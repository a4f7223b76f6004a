import type {Element, ElementContent} from 'hast'
import {h} from '../html/element.ts'
import type {Settings} from '../model/types.ts'
import {type Assets, type Page, to} from './page.ts'
import {iconAddress, siteMark} from './parts/mark.ts'
import {paths} from './paths.ts'

/** The rooms of the site that every page links to, in reading order. */
export const navigation = [
  {path: paths.home, label: 'Speeches'},
  {path: paths.claims, label: 'Claims'},
  {path: paths.check, label: 'Check a quotation'},
  {path: paths.timeline, label: 'Timeline'},
  {path: paths.glossary, label: 'Glossary'},
  {path: paths.sources, label: 'Sources'},
  {path: paths.about, label: 'About'}
] as const

/**
 * A part of the frame of pages, which is the same on many of them: it links only to pages and files of the site that lie no
 * deeper than in one folder, so pages at one depth of one folder have the same links in it.
 */
export interface FramePart {
  /** All that it is drawn from beside the settings, in short. */
  from: string
  draw(): Element[]
}

/** Puts a part of the frame into a tree: drawn, or as it was written for another page. */
export type PlacePart = (part: FramePart) => ElementContent[]

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

/** What browsers must know before anything else of a page. */
export const policyPart: FramePart = {
  from: 'policy',
  draw: () => [
    h('meta', {charSet: 'utf-8'}),
    h('meta', {httpEquiv: 'Content-Security-Policy', content: contentSecurityPolicy}),
    h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
    h('meta', {name: 'color-scheme', content: 'light dark'}),
    h('link', {rel: 'icon', href: iconAddress(), type: 'image/svg+xml'})
  ]
}

/**
 * The site's name, its navigation, its search.
 *
 * @param page - The page that it will stand on.
 * @param settings - The archive's settings.
 * @returns The part.
 */
export function headerPart(page: Page, settings: Settings): FramePart {
  const currents = navigation.map(({path}) => currentOf(page, path))
  return {
    from: `header ${currents.join()}`,
    draw: () => [header(page, settings)]
  }
}

/**
 * Who publishes the site and under what licence, and where more is said.
 *
 * @param settings - The archive's settings.
 * @returns The part.
 */
export function footerPart(settings: Settings): FramePart {
  return {from: 'footer', draw: () => [footer(settings)]}
}

/**
 * The scripts and styles that a page loads. `theme.js` alone holds up the page: colours that the reader has chosen must be
 * there before it is drawn.
 *
 * @param page - The page.
 * @param assets - Where they lie.
 * @returns The part.
 * @throws Error - where there is no such script or style.
 */
export function assetsPart(page: Page, assets: Assets): FramePart {
  const styles = ['style', ...(page.styles ?? [])].map((name) => asset(assets, `${name}.css`))
  const scripts = ['site', ...(page.scripts ?? [])].map((name) => asset(assets, `${name}.js`))
  const later = (page.later ?? []).map((name) => ({name, link: asset(assets, `${name}.js`)}))
  const theme = asset(assets, 'theme.js')
  return {
    from: ['assets', theme, ...styles, ...scripts, ...later.map(({link}) => link)].join(),
    draw: () => [
      h('script', {src: theme}),
      ...styles.map((href) => h('link', {rel: 'stylesheet', href})),
      ...scripts.map((src) => h('script', {type: 'module', src})),
      // A block of data loads nothing: whoever never cites never fetches what citing needs.
      ...later.map(({name, link}) =>
        h('script', {id: `later-${name}`, type: 'text/plain', dataSource: link})
      )
    ]
  }
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
  const current = currentOf(page, path)
  return h('a', {href: to(path), ...(current ? {ariaCurrent: current} : {})}, label)
}

function currentOf(page: Page, path: string): 'page' | 'true' | undefined {
  if (page.path === path) return 'page'
  return page.section === path ? 'true' : undefined
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

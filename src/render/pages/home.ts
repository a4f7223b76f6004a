import type {Element} from 'hast'
import {h} from '../../html/element.ts'
import type {Archive, SitePath, SpeechRecord} from '../../model/types.ts'
import {figures} from '../figures.ts'
import {type Page, to} from '../page.ts'
import {searchForm} from '../parts/search-form.ts'
import {speechList, yearOf} from '../parts/speech-list.ts'
import {paths} from '../paths.ts'
import {type Piece, piecesOf} from '../pieces.ts'

/** More speeches than this make a home page that nobody reads and that takes long to load. */
const limit = 300

/** So many of the latest speeches stand on the home page of a large archive. */
const latest = 20

/**
 * Make the home page: what the archive is, its speeches, search, and the way to the claims.
 *
 * Of a large archive it shows the latest speeches and leads to a page for each year.
 *
 * @param archive - The archive.
 * @returns The home page, and the pages of the years where there are such.
 */
export function* homePages(archive: Archive): Generator<Page> {
  const years = piecesOf(archive.speeches, limit, yearOf)
  const list = years
    ? [
        ...yearLinks(years),
        h('h2', 'The latest'),
        ...speechList(archive.speeches.slice(-latest), archive)
      ]
    : speechList(archive.speeches, archive)
  yield home(archive, list)
  for (const year of years ?? []) yield yearPage(year, archive)
}

function home(archive: Archive, list: Element[]): Page {
  const {settings} = archive
  const claims = archive.speeches.reduce(
    (sum, {notes}) => sum + notes.filter(({kind}) => kind === 'claim').length,
    0
  )
  return {
    path: paths.home,
    kind: 'home',
    title: settings.title,
    description: settings.description,
    section: paths.home,
    main: [
      h('header', {className: ['home-head']}, [
        h('h1', settings.title),
        h('p', {className: ['lede']}, settings.description),
        searchForm('home-search', 'Search speeches, claims and sources'),
        h('p', {className: ['home-ways']}, [
          h(
            'a',
            {href: to(paths.claims)},
            claims === 1 ? 'The one claim checked' : `All ${claims} claims checked`
          ),
          h('a', {href: to(paths.check)}, 'Check a quotation')
        ])
      ]),
      h('section', {className: ['speeches'], ariaLabel: 'Speeches'}, list)
    ]
  }
}

function yearLinks(years: ReadonlyArray<Piece<SpeechRecord>>): Element[] {
  return [
    h('nav', {className: ['piece-links'], ariaLabel: 'Speeches by year'}, [
      h(
        'ul',
        years
          .toReversed()
          .map(({name, items}) =>
            h('li', [h('a', {href: to(yearPath(name))}, name), ` ${figures(items.length)}`])
          )
      )
    ])
  ]
}

function yearPage({name, items}: Piece<SpeechRecord>, archive: Archive): Page {
  return {
    path: yearPath(name),
    kind: 'year',
    title: `Speeches of ${name}`,
    description: `The ${figures(items.length)} speeches of ${name} in the archive.`,
    section: paths.home,
    main: [h('h1', `Speeches of ${name}`), ...speechList(items, archive)]
  }
}

function yearPath(year: string): SitePath {
  return paths.piece('speeches/index.html' as SitePath, year)
}

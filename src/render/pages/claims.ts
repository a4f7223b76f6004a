import type {Element} from 'hast'
import {h} from '../../html/element.ts'
import type {Archive} from '../../model/types.ts'
import {archiveFilters, claimFilters} from '../claims/claim-filters.ts'
import {mostOnOnePage} from '../claims/claim-limit.ts'
import {type ClaimRow, claimRows, notesOf} from '../claims/claim-row.ts'
import {claimTable, emptyTable} from '../claims/claim-table.ts'
import {figures} from '../figures.ts'
import {type Page, to} from '../page.ts'
import {countRatings, ratingBar} from '../parts/rating-bar.ts'
import {ratingTemplates} from '../parts/rating-templates.ts'
import {scaleList} from '../parts/scale-list.ts'
import {yearOf} from '../parts/speech-list.ts'
import {paths} from '../paths.ts'
import {type Piece, piecesOf} from '../pieces.ts'

/**
 * Make the table of all claims.
 *
 * @param archive - The archive.
 * @returns The table, or, of many claims, a page that leads to a table for each year, and those.
 */
export function* claimsPages(archive: Archive): Generator<Page> {
  const rows = claimRows(archive)
  const years = piecesOf(rows, mostOnOnePage, ({speech}) => yearOf(speech))
  if (!years) yield tablePage('Claims', paths.claims, rows, archive)
  else yield yearsPage(years, rows, archive)
  for (const {name, items} of years ?? []) {
    yield tablePage(`Claims of ${name}`, paths.piece(paths.claims, name), items, archive)
  }
}

function tablePage(
  title: string,
  path: Page['path'],
  rows: readonly ClaimRow[],
  archive: Archive
): Page {
  return claimsPage(title, path, [
    head(title, rows),
    ...(rows.length > 0 ? [claimFilters(rows, archive), claimTable(rows, archive)] : []),
    scaleSection()
  ])
}

function yearsPage(
  years: ReadonlyArray<Piece<ClaimRow>>,
  rows: readonly ClaimRow[],
  archive: Archive
): Page {
  const main = [
    head('Claims', rows),
    archiveFilters(rows, archive),
    h('p', {id: 'claims-status', className: ['claims-status', 'needs-script'], role: 'status'}),
    emptyTable(),
    h('p', {className: ['needs-script']}, [
      h('a', {href: `${to(paths.search)}?kind=claim`}, 'Search all claims by their words'),
      '. Each year is also a page of its own:'
    ]),
    h('nav', {className: ['piece-links'], ariaLabel: 'Claims by year'}, [
      h(
        'ul',
        years
          .toReversed()
          .map(({name, items}) =>
            h('li', [
              h('a', {href: to(paths.piece(paths.claims, name))}, name),
              ` ${figures(items.length)}`
            ])
          )
      )
    ]),
    scaleSection(),
    ...ratingTemplates()
  ]
  return {...claimsPage('Claims', paths.claims, main), scripts: ['claim-archive']}
}

function claimsPage(title: string, path: Page['path'], main: Element[]): Page {
  return {
    path,
    kind: 'claims',
    title,
    description: 'Every claim that the archive has checked, with its rating and its evidence.',
    section: paths.claims,
    main,
    scripts: ['claims']
  }
}

function head(title: string, rows: readonly ClaimRow[]): Element {
  const count = rows.length === 1 ? 'One claim' : `${figures(rows.length)} claims`
  return h('header', {className: ['page-head']}, [
    h('h1', title),
    h(
      'p',
      {className: ['lede']},
      `${count}, each restated without a verdict, rated by one scale, and set beside its evidence.`
    ),
    ...ratingBar(countRatings(notesOf(rows))),
    h('p', {className: ['data-links']}, [
      'All claims as data: ',
      h('a', {href: to('data/claims.csv')}, 'CSV'),
      ', ',
      h('a', {href: to('data/claims.json')}, 'JSON')
    ])
  ])
}

function scaleSection(): Element {
  return h('section', {ariaLabelledBy: 'scale'}, [
    h('h2', {id: 'scale'}, 'What the ratings mean'),
    scaleList()
  ])
}

import {h} from '../../html/element.ts'
import type {Archive} from '../../model/types.ts'
import {type Page, to} from '../page.ts'
import {searchForm} from '../parts/search-form.ts'
import {paths} from '../paths.ts'

/**
 * Make the page that a server shows where there is none.
 *
 * It is shown at any depth of the site, so its links begin at the site's root.
 *
 * @param archive - The archive.
 * @returns The page; its script looks for the page with the nearest address.
 */
export function* notFoundPages({settings}: Archive): Generator<Page> {
  yield {
    path: paths.notFound,
    kind: 'not-found',
    title: 'Page not found',
    description: 'There is no page at this address.',
    fromRoot: true,
    main: [
      h('header', {className: ['page-head']}, [
        h('h1', 'There is no page here'),
        h('p', {className: ['lede']}, [
          'An address that was once published here works for good, so this one was probably mistyped or cut. If a page of ',
          settings.title,
          ' led you here, please ',
          h('a', {href: settings.contact}, 'say so'),
          '.'
        ])
      ]),
      h('p', {id: 'guess', hidden: true, dataSitemap: to(paths.sitemap)}),
      searchForm('search', 'Search'),
      h('ul', {className: ['ways']}, [
        h('li', h('a', {href: to(paths.home)}, 'All speeches')),
        h('li', h('a', {href: to(paths.claims)}, 'All claims')),
        h('li', h('a', {href: to(paths.check)}, 'Check a quotation'))
      ])
    ],
    scripts: ['not-found']
  }
}

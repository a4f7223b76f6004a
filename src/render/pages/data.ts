import {h} from 'hastscript'
import type {Archive} from '../../model/types.ts'
import {type Page, to} from '../page.ts'
import {paths} from '../paths.ts'

/**
 * Make the page on the archive's data.
 *
 * @param archive - The archive.
 * @returns The page.
 */
export function* dataPages({settings}: Archive): Generator<Page> {
  yield {
    path: paths.data,
    kind: 'data',
    title: 'Data',
    description: 'What the archive offers for machines, and under what licence.',
    section: paths.about,
    main: [
      h('header', {className: ['page-head']}, [
        h('h1', 'Data'),
        h('p', {className: ['lede']}, [
          'All of the archive may be taken and used again. The notes stand under ',
          h('a', {href: settings.licence.url, rel: 'license'}, settings.licence.name),
          '.'
        ])
      ]),
      h('section', {ariaLabelledBy: 'whole'}, [
        h('h2', {id: 'whole'}, 'The whole archive'),
        h('ul', {className: ['ways']}, [
          h('li', h('a', {href: to(paths.feedAtom)}, 'Changes as an Atom feed')),
          h('li', h('a', {href: to(paths.feedJson)}, 'Changes as a JSON Feed')),
          h('li', h('a', {href: to(paths.sitemap)}, 'Every address of the site'))
        ])
      ])
    ]
  }
}

import {h} from 'hastscript'
import type {Archive} from '../../model/types.ts'
import {type Page, to} from '../page.ts'
import {paths} from '../paths.ts'

/**
 * Make the page on which quotations are checked.
 *
 * @param archive - The archive.
 * @returns The page; its script does the checking in the browser.
 */
export function* checkPages({settings}: Archive): Generator<Page> {
  yield {
    path: paths.check,
    kind: 'check',
    title: 'Check a quotation',
    description: 'Paste a sentence or a passage: is it in a speech, word for word?',
    section: paths.check,
    main: [
      h('header', {className: ['page-head']}, [
        h('h1', 'Check a quotation'),
        h(
          'p',
          {className: ['lede']},
          `Paste a sentence or a passage of an article. The page says which words stand in a speech of ${settings.title}, which differ, and where. Nothing is sent: the checking is done in your browser.`
        )
      ]),
      h(
        'noscript',
        h('p', [
          'Checking needs JavaScript. Without it, open the speech and search in it: ',
          h('a', {href: to(paths.home)}, 'all speeches'),
          '.'
        ])
      )
    ]
  }
}

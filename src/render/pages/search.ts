import type {Element} from 'hast'
import {h} from '../../html/element.ts'
import type {Archive} from '../../model/types.ts'
import {type Page, to} from '../page.ts'
import {noteLink} from '../parts/address-link.ts'
import {dateElement} from '../parts/date-element.ts'
import {entryName} from '../parts/entry-name.ts'
import {languageTag} from '../parts/foreign.ts'
import {searchForm} from '../parts/search-form.ts'
import {paths} from '../paths.ts'

/** An archive with more things than this is not listed whole: the lists of its kinds are. */
const limit = 2000

/**
 * Make the search page: the box, and for those without scripts a plain list of everything.
 *
 * @param archive - The archive.
 * @returns The page; the search of the browser fills `#results`.
 */
export function* searchPages(archive: Archive): Generator<Page> {
  yield {
    path: paths.search,
    kind: 'search',
    title: 'Search',
    description: 'Search the speeches, notes, claims, sources and glossary.',
    section: paths.search,
    main: [
      h('header', {className: ['page-head']}, [
        h('h1', 'Search'),
        searchForm('search', 'Words, a name, or a “phrase in quotation marks”')
      ]),
      h('section', {id: 'results', ariaLabel: 'Results', ariaLive: 'polite'}),
      everything(archive)
    ]
  }
}

function everything(archive: Archive): Element {
  const {speeches, entries, sources} = archive
  const notes = speeches.reduce((sum, speech) => sum + speech.notes.length, 0)
  const isSmall = speeches.length + notes + entries.size + sources.size <= limit
  return h('section', {className: ['everything'], ariaLabelledBy: 'everything'}, [
    h('h2', {id: 'everything'}, 'Everything, as lists'),
    h('ul', {className: ['ways']}, [
      way(paths.home, 'Speeches', speeches.length),
      way(paths.claims, 'Claims', undefined),
      way(paths.glossary, 'Glossary', entries.size),
      way(paths.timeline, 'Timeline', archive.events.length),
      way(paths.sources, 'Sources', sources.size)
    ]),
    ...(isSmall ? [speechesWithNotes(archive), entriesList(archive)] : [])
  ])
}

function way(path: Page['path'], label: string, count: number | undefined): Element {
  return h('li', [h('a', {href: to(path)}, label), ...(count === undefined ? [] : [` ${count}`])])
}

function speechesWithNotes(archive: Archive): Element {
  return h('div', [
    h('h3', 'Speeches and notes'),
    h(
      'ul',
      archive.speeches.map((speech) =>
        h('li', [
          h(
            'a',
            {href: to(paths.speech(speech.id)), ...languageTag(speech.language)},
            speech.title
          ),
          ', ',
          entryName(archive, speech.speaker),
          ', ',
          dateElement(speech.date),
          ...(speech.notes.length > 0
            ? [
                h(
                  'ul',
                  speech.notes.map((note) => h('li', noteLink(speech, note)))
                )
              ]
            : [])
        ])
      )
    )
  ])
}

function entriesList({entries}: Archive): Element {
  return h('div', [
    h('h3', 'Glossary'),
    h(
      'ul',
      {className: ['columns']},
      [...entries.values()].map(({id, name}) => h('li', h('a', {href: to(paths.entry(id))}, name)))
    )
  ])
}

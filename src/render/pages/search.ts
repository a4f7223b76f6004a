import type {Element} from 'hast'
import {h} from '../../html/element.ts'
import type {Archive} from '../../model/types.ts'
import {figures} from '../figures.ts'
import {type Page, to} from '../page.ts'
import {noteLink} from '../parts/address-link.ts'
import {dateElement} from '../parts/date-element.ts'
import {entryName} from '../parts/entry-name.ts'
import {languageTag} from '../parts/foreign.ts'
import {sourceKindLabels} from '../parts/kind-label.ts'
import {pageData} from '../parts/page-data.ts'
import {ratingTemplates} from '../parts/rating-templates.ts'
import {scale} from '../parts/scale.ts'
import {paths} from '../paths.ts'

/** An archive with more things than this is not listed whole: the lists of its kinds are. */
const limit = 2000

/**
 * Make the search page: the box, and for those without scripts a plain list of everything.
 *
 * @param archive - The archive.
 * @returns The page; `src/browser/search.ts` does the searching, in the browser alone.
 */
export function* searchPages(archive: Archive): Generator<Page> {
  yield {
    path: paths.search,
    kind: 'search',
    title: 'Search',
    description: 'Search the speeches, notes, claims, sources and glossary.',
    section: paths.search,
    scripts: ['search'],
    main: [
      h('header', {className: ['page-head']}, [h('h1', 'Search'), form()]),
      h('p', {id: 'search-status', role: 'status'}),
      h('div', {id: 'search-filters', className: ['needs-script']}),
      h('div', {id: 'search-lines'}),
      h('div', {id: 'results'}),
      h('div', {id: 'search-lists'}, [withoutScript(), examples(archive), everything(archive)]),
      pageData('search-labels', {
        kinds: kindLabels,
        sourceKinds: sourceKindLabels,
        ratings: Object.fromEntries(scale.map(({rating, label}) => [rating, label]))
      }),
      ...ratingTemplates()
    ]
  }
}

/** Each kind of result in words, one and many. */
const kindLabels: Readonly<Record<string, readonly [string, string]>> = {
  speech: ['Speech', 'Speeches'],
  paragraph: ['Paragraph', 'Text'],
  claim: ['Claim', 'Claims'],
  context: ['Context', 'Context'],
  term: ['Term', 'Terms'],
  variant: ['Other wording', 'Other wordings'],
  source: ['Source', 'Sources'],
  entry: ['Glossary', 'Glossary'],
  event: ['Timeline', 'Timeline']
}

function form(): Element {
  return h(
    'form',
    {
      id: 'search-form',
      className: ['search-form'],
      role: 'search',
      ariaLabel: 'The archive',
      action: to(paths.search)
    },
    [
      h('label', {htmlFor: 'search'}, 'Words, a name, or a “phrase in quotation marks”'),
      h('input', {
        id: 'search',
        type: 'search',
        name: 'q',
        autoComplete: 'off',
        enterKeyHint: 'search',
        ariaDescribedBy: 'search-hint'
      }),
      h('button', {type: 'submit'}, 'Search'),
      h('p', {id: 'search-hint', className: ['search-hint']}, [
        'Finds every form of a word and every spelling of a name. Quotation marks ask for exact words; ',
        h('kbd', '-word'),
        ' leaves out what holds the word. The key ',
        h('kbd', '/'),
        ' leads to the box from any page. What you type stays in your browser.'
      ])
    ]
  )
}

/** Shown until the script runs, which it cannot where a page is opened from a folder. */
function withoutScript(): Element {
  return h('p', {id: 'search-without-script', className: ['search-note']}, [
    'Searching needs JavaScript and a web server: browsers let no page that is opened from a folder read other files. Whoever has the site in a folder can look at it by ',
    h('code', 'npm start'),
    '. All that can be found is listed here, and your browser’s own search finds words on each page.'
  ])
}

/** What the box can do, tried on the archive's own words. */
function examples({speeches, entries}: Archive): Element {
  const quotes = speeches.slice(0, 20).flatMap(({notes}) => notes.map(({quote}) => quote))
  const phrase = quotes.find((quote) => /^[\p{L}\p{M}]+(?: [\p{L}\p{M}]+){2,4}$/u.test(quote))
  const named = [...entries.values()]
    .filter(({kind}) => kind === 'person')
    .toSorted((a, b) => b.aliases.length - a.aliases.length)[0]
  const name = named?.aliases.findLast((alias) => !alias.includes(' '))
  const rated = speeches.some(({notes}) => notes.some(({rating}) => rating === 'disputed'))
  const rows = [
    phrase && {
      query: `q=${encodeURIComponent(`“${phrase}”`)}`,
      shown: `“${phrase}”`,
      says: 'these words, one after the other'
    },
    named &&
      name && {
        query: `q=${encodeURIComponent(name)}`,
        shown: name,
        says: `${named.name}, however it is spelt`
      },
    rated && {
      query: 'kind=claim&rating=disputed',
      shown: 'Disputed claims',
      says: 'no words at all, only a choice'
    }
  ].filter((row) => typeof row === 'object')
  if (rows.length === 0) return h('div')
  return h('section', {className: ['search-examples', 'needs-script'], ariaLabelledBy: 'try'}, [
    h('h2', {id: 'try'}, 'Try'),
    h(
      'ul',
      rows.map(({query, shown, says}) =>
        h('li', [h('a', {href: `?${query}`, dir: 'auto'}, shown), `: ${says}`])
      )
    )
  ])
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
  return h('li', [
    h('a', {href: to(path)}, label),
    ...(count === undefined ? [] : [` ${figures(count)}`])
  ])
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

import type {Element} from 'hast'
import {h} from '../../html/element.ts'
import {type Change, changesOf, changesOfSpeech, type DatedChange} from '../../model/changes.ts'
import {describeChange} from '../../model/describe-change.ts'
import type {Archive, EdtfDate} from '../../model/types.ts'
import {figures} from '../figures.ts'
import {type Page, to} from '../page.ts'
import {dateElement} from '../parts/date-element.ts'
import {entryName} from '../parts/entry-name.ts'
import {languageTag} from '../parts/foreign.ts'
import {ratingMark} from '../parts/rating.ts'
import {paths} from '../paths.ts'
import {groupBy, type Piece, piecesOf} from '../pieces.ts'

/** More changes than this are spread over pages by year. */
const limit = 1000

/** So many of the latest changes stand on the first page of a long list. */
const latest = 100

/**
 * Make the list of every change.
 *
 * @param archive - The archive.
 * @returns The list, newest first, in pieces where it is long.
 */
export function* changesPages(archive: Archive): Generator<Page> {
  const changes = changesOf(archive)
  const years = piecesOf(changes, limit, ({date}) => date.slice(0, 4))
  yield changesPage('Changes', paths.changes, [
    head(),
    ...(years ? [yearLinks(years)] : []),
    list(years ? changes.slice(0, latest) : changes, archive)
  ])
  for (const {name, items} of years ?? []) {
    const title = `Changes of ${name}`
    yield changesPage(title, paths.piece(paths.changes, name), [
      h('header', {className: ['page-head']}, h('h1', title)),
      list(items, archive)
    ])
  }
}

function changesPage(title: string, path: Page['path'], main: Element[]): Page {
  return {
    path,
    kind: 'changes',
    title,
    description: 'Every new or changed note, rating and wording, newest first.',
    section: paths.about,
    main,
    head: [
      h('link', {
        rel: 'alternate',
        type: 'application/atom+xml',
        title: 'Changes',
        href: to(paths.feedAtom)
      }),
      h('link', {
        rel: 'alternate',
        type: 'application/feed+json',
        title: 'Changes',
        href: to(paths.feedJson)
      })
    ]
  }
}

function head(): Element {
  return h('header', {className: ['page-head']}, [
    h('h1', 'Changes'),
    h('p', {className: ['lede']}, [
      'Every new or changed note, rating and wording, newest first, each with what changed and why. Also as ',
      h('a', {href: to(paths.feedAtom)}, 'Atom feed'),
      ' and ',
      h('a', {href: to(paths.feedJson)}, 'JSON Feed'),
      '.'
    ])
  ])
}

function yearLinks(years: ReadonlyArray<Piece<DatedChange>>): Element {
  return h('nav', {className: ['piece-links'], ariaLabel: 'Changes by year'}, [
    h(
      'ul',
      years.map(({name, items}) =>
        h('li', [
          h('a', {href: to(paths.piece(paths.changes, name))}, name),
          ` ${figures(items.length)}`
        ])
      )
    )
  ])
}

function list(changes: readonly DatedChange[], archive: Archive): Element {
  if (changes.length === 0) return h('p', 'Nothing has changed yet.')
  return h(
    'ol',
    {className: ['change-days']},
    groupBy(changes, ({date}) => date).map(({name, items}) =>
      h('li', [
        h('h2', {className: ['change-date']}, dateElement(name as EdtfDate)),
        ...groupBy(items, ({speech}) => speech.id).flatMap((group) =>
          speechChanges(group.items, archive)
        )
      ])
    )
  )
}

function speechChanges(changes: readonly DatedChange[], archive: Archive): Element[] {
  const speech = changes[0]?.speech
  if (!speech) return []
  const all = changesOfSpeech(speech)
  return [
    h('h3', {className: ['change-speech']}, [
      `${entryName(archive, speech.speaker)}, `,
      h('a', {href: to(paths.speech(speech.id)), ...languageTag(speech.language)}, speech.title),
      ', ',
      dateElement(speech.date)
    ]),
    h(
      'ul',
      {className: ['changes']},
      changes.flatMap(({place}) => all[place] ?? []).map((change) => h('li', changeItem(change)))
    )
  ]
}

function changeItem(change: Change): Array<Element | string> {
  const {title, event, ratings, detail} = describeChange(change)
  const marks = ratings.flatMap((rating, index) => [index > 0 ? ' → ' : ', ', ratingMark(rating)])
  return [
    h('a', {href: to(change.path, change.fragment)}, title),
    ' ',
    h('span', {className: ['change-detail']}, [event, ...marks, `: ${detail}`])
  ]
}

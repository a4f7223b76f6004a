import type {Element} from 'hast'
import {h} from '../../html/element.ts'
import type {EntryUses} from '../../model/back-links.ts'
import {citationsIn} from '../../model/cited-sources.ts'
import {plainText} from '../../model/plain-text.ts'
import type {Archive, Entry, SpeechRecord} from '../../model/types.ts'
import {type Page, type PlannedPage, to} from '../page.ts'
import {type AddressLinker, blockLink} from '../parts/address-link.ts'
import {bibliographyFor} from '../parts/bibliography.ts'
import {dateElement} from '../parts/date-element.ts'
import {eventList} from '../parts/event-list.ts'
import {languageTag} from '../parts/foreign.ts'
import {entryKindLabels} from '../parts/kind-label.ts'
import {isSameName, nativeNames} from '../parts/native-names.ts'
import {type NeighbourLink, neighbours} from '../parts/neighbours.ts'
import {paths} from '../paths.ts'
import {prose} from '../prose.ts'
import {timelineDays} from '../timeline/days.ts'

/**
 * Plan the page of a glossary entry: names, gloss, sources, where the speeches name it, events.
 *
 * @param entry - The entry.
 * @param uses - What has to do with it.
 * @param around - The entries of its kind before and after it.
 * @param archive - The archive.
 * @param link - Makes links of addresses.
 * @returns The page.
 */
export function planEntryPage(
  entry: Entry,
  uses: EntryUses | undefined,
  around: {before: Entry | undefined; after: Entry | undefined},
  archive: Archive,
  link: AddressLinker
): PlannedPage {
  const {mentions: named = [], held: own = [], heldAt = [], events: bearing = []} = uses ?? {}
  const speeches = new Set([...named.map(({speech}) => speech), ...own, ...heldAt])
  return {
    path: paths.entry(entry.id),
    // Links of events may lead to any speech.
    from: [
      entry,
      {before: wayTo(around.before), after: wayTo(around.after)},
      ...(bearing.length > 0 ? [...bearing, ...archive.speeches] : speeches)
    ],
    draw: () => entryPage(entry, uses, around, archive, link)
  }
}

function entryPage(
  entry: Entry,
  uses: EntryUses | undefined,
  around: {before: Entry | undefined; after: Entry | undefined},
  archive: Archive,
  link: AddressLinker
): Page {
  const place = entry.coordinates ? [entry.coordinates.source] : []
  const cited = [...entry.sources, ...citationsIn(entry.body).map(({id}) => id), ...place]
  const bibliography = bibliographyFor(cited, archive.sources)
  const citer = bibliography.at({id: 'gloss', label: 'gloss'})
  return {
    path: paths.entry(entry.id),
    kind: 'entry',
    title: entry.name,
    description: plainText(entry.body).replace(/\s+/g, ' '),
    section: paths.glossary,
    main: [
      entryHead(entry),
      h('div', {id: 'gloss', className: ['gloss']}, prose(entry.body, citer)),
      ...coordinates(entry),
      ...held(uses),
      ...mentions(uses),
      ...events(uses, archive, link),
      ...(cited.length > 0
        ? [
            h('section', {className: ['sources'], ariaLabelledBy: 'sources'}, [
              h('h2', {id: 'sources'}, 'Sources'),
              bibliography.list()
            ])
          ]
        : []),
      neighbours(entryKindLabels[entry.kind].many, {
        before: wayTo(around.before),
        after: wayTo(around.after),
        all: {href: to(paths.glossary), label: 'Glossary'}
      })
    ]
  }
}

function wayTo(entry: Entry | undefined): NeighbourLink | undefined {
  return entry && {href: to(paths.entry(entry.id)), label: entry.name}
}

function entryHead(entry: Entry): Element {
  const names = nativeNames(entry)
  const aliases = entry.aliases.filter((alias) => !isSameName(alias, entry.name))
  return h('header', {className: ['page-head']}, [
    h('p', {className: ['crumbs']}, [
      h('a', {href: to(paths.glossary)}, 'Glossary'),
      ` · ${entryKindLabels[entry.kind].one}`
    ]),
    h('h1', entry.name),
    ...(names.length > 0 ? [h('p', {className: ['native-names']}, names)] : []),
    ...(aliases.length > 0 ? [h('p', {className: ['aliases']}, `Also: ${aliases.join('; ')}`)] : [])
  ])
}

function coordinates({coordinates: at}: Entry): Element[] {
  if (!at) return []
  const degrees = (value: number, ends: readonly [string, string]) =>
    `${Math.abs(value).toFixed(2)}° ${value < 0 ? ends[1] : ends[0]}`
  return [
    h('p', {className: ['coordinates']}, [
      `${degrees(at.latitude, ['N', 'S'])}, ${degrees(at.longitude, ['E', 'W'])} · `,
      h('a', {href: to(paths.map)}, 'On the map')
    ])
  ]
}

function mentions(uses: EntryUses | undefined): Element[] {
  if (!uses || uses.mentions.length === 0) return []
  return [
    h('section', {ariaLabelledBy: 'mentions'}, [
      h('h2', {id: 'mentions'}, 'Named in'),
      h(
        'ul',
        {className: ['mention-list']},
        capped(uses.mentions, ({speech, blocks}) =>
          h('li', [
            ...speechLink(speech),
            ': ',
            ...blocks.flatMap((block, index) => [
              ...(index > 0 ? [', '] : []),
              blockLink(speech, block)
            ])
          ])
        )
      )
    ])
  ]
}

function held(uses: EntryUses | undefined): Element[] {
  const speeches = [...new Set([...(uses?.held ?? []), ...(uses?.heldAt ?? [])])]
  if (speeches.length === 0) return []
  const heading = uses?.held.length ? 'Speeches' : 'Speeches held here'
  return [
    h('section', {ariaLabelledBy: 'speeches'}, [
      h('h2', {id: 'speeches'}, heading),
      h(
        'ul',
        {className: ['mention-list']},
        capped(speeches, (speech) => h('li', speechLink(speech)))
      )
    ])
  ]
}

/** An entry that a large archive names everywhere lists its latest speeches only. */
const most = 500

function capped<T>(items: readonly T[], draw: (item: T) => Element): Element[] {
  const left = items.length - most
  const drawn = items.slice(-most).map(draw)
  return left > 0
    ? [h('li', `The latest ${most}; ${left} earlier ones are not listed.`), ...drawn]
    : drawn
}

function speechLink(speech: SpeechRecord): Array<Element | string> {
  const {id, title, language, date} = speech
  return [
    h('a', {href: to(paths.speech(id)), ...languageTag(language)}, title),
    ', ',
    dateElement(date)
  ]
}

function events(uses: EntryUses | undefined, archive: Archive, link: AddressLinker): Element[] {
  if (!uses || uses.events.length === 0) return []
  return [
    h('section', {ariaLabelledBy: 'events'}, [
      h('h2', {id: 'events'}, 'Events'),
      ...(uses.events.length > most
        ? [h('p', `The latest ${most} of ${uses.events.length}; the timeline has all.`)]
        : []),
      eventList(timelineDays(uses.events.slice(-most), []), archive, {link, anchors: false})
    ])
  ]
}

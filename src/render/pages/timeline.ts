import type {Element} from 'hast'
import {h} from '../../html/element.ts'
import {isTimelineSplit, timelineYear} from '../../model/timeline-path.ts'
import type {Archive, SpeechRecord} from '../../model/types.ts'
import {figures} from '../figures.ts'
import {type Page, to} from '../page.ts'
import {type AddressLinker, addressLinker} from '../parts/address-link.ts'
import {eventList} from '../parts/event-list.ts'
import {eventAnchor, paths} from '../paths.ts'
import {groupBy} from '../pieces.ts'
import {type TimelineDay, timelineDays} from '../timeline/days.ts'
import {timelinePicture} from '../timeline/picture.ts'

/**
 * Make the timeline: a picture and a list of the events and of the speeches they bear on.
 *
 * @param archive - The archive.
 * @returns The timeline; of very many events a page that leads to one for each year, and those.
 */
export function* timelinePages(archive: Archive): Generator<Page> {
  const days = timelineDays(archive.events, speechesOf(archive))
  const link = addressLinker(archive)
  const years = groupBy(days, timelineYear)
  if (!isTimelineSplit(archive)) {
    const contents = years.length > 1 ? [yearLinks(years, (days) => dayLink(days))] : []
    yield timelinePage('Timeline', paths.timeline, [...contents, ...body(days, archive, link)])
    return
  }
  const toYear = (_days: readonly TimelineDay[], year: string) =>
    to(paths.piece(paths.timeline, year))
  yield timelinePage('Timeline', paths.timeline, [yearLinks(years, toYear)])
  for (const {name, items} of years) {
    const path = paths.piece(paths.timeline, name)
    yield timelinePage(`Timeline of ${name}`, path, body(items, archive, link))
  }
}

/** Speeches that no event bears on would only make the line longer. */
function speechesOf({events, speeches}: Archive): SpeechRecord[] {
  const ids = new Set(
    events.flatMap(({bearsOn}) => bearsOn.map((address) => address.split('#')[0] ?? ''))
  )
  return speeches.filter(({id}) => ids.has(id))
}

function timelinePage(title: string, path: Page['path'], content: Element[]): Page {
  return {
    path,
    kind: 'timeline',
    title,
    description: 'What happened before, on and after the days of the speeches, with sources.',
    section: paths.timeline,
    main: [
      h('header', {className: ['page-head']}, [
        h('h1', title),
        h(
          'p',
          {className: ['lede']},
          'What happened before, on and after the days of the speeches. Each event names its sources and the passages it bears on.'
        )
      ]),
      ...content
    ]
  }
}

function body(days: readonly TimelineDay[], archive: Archive, link: AddressLinker): Element[] {
  if (days.length === 0) return [h('p', 'The archive has no events.')]
  return [
    h('div', {className: ['timeline']}, [
      timelinePicture(days),
      eventList(days, archive, {link, anchors: true})
    ])
  ]
}

function yearLinks(
  years: ReturnType<typeof groupBy<TimelineDay>>,
  hrefOf: (days: readonly TimelineDay[], year: string) => string
): Element {
  return h('nav', {className: ['piece-links'], ariaLabel: 'Years'}, [
    h(
      'ul',
      years.map(({name, items}) => {
        const count = items.reduce((sum, {events}) => sum + events.length, 0)
        return h('li', [h('a', {href: hrefOf(items, name)}, name), ` ${figures(count)}`])
      })
    )
  ])
}

function dayLink(days: readonly TimelineDay[]): string {
  const first = days.find(({events}) => events.length > 0)?.events[0]
  return first ? `#${eventAnchor(first.id)}` : '#main'
}

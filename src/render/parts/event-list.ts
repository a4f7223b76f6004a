import type {Element} from 'hast'
import {h} from '../../html/element.ts'
import {timelinePath} from '../../model/timeline-path.ts'
import type {Archive, SpeechRecord, TimelineEvent} from '../../model/types.ts'
import {to} from '../page.ts'
import {eventAnchor, paths} from '../paths.ts'
import {inlineProse} from '../prose.ts'
import {breakAfter, gapWords, type TimelineDay} from '../timeline/days.ts'
import type {AddressLinker} from './address-link.ts'
import {dateElement} from './date-element.ts'
import {entryLink, entryName} from './entry-name.ts'
import {languageTag} from './foreign.ts'
import {plainCiter} from './plain-citer.ts'

/** How events are to be listed. */
export interface EventListOptions {
  /** Makes links of the passages that an event bears on. */
  link: AddressLinker
  /** Whether events stand here at their own addresses; else they link to the timeline. */
  anchors: boolean
}

/**
 * List events by date.
 *
 * @param days - The dates in order.
 * @param archive - The archive.
 * @param options - Links and ids.
 * @returns A list of dates, each with its events; with a word for the time between where there is a break.
 */
export function eventList(
  days: readonly TimelineDay[],
  archive: Archive,
  options: EventListOptions
): Element {
  return h(
    'ol',
    {className: ['event-days']},
    days.map(({date, gap, events, speeches}) =>
      h('li', {className: speeches.length > 0 ? ['event-day', 'speech-day'] : ['event-day']}, [
        ...(gap > breakAfter ? [h('p', {className: ['event-gap']}, `${gapWords(gap)} later`)] : []),
        h('p', {className: ['event-date']}, dateElement(date)),
        h('ul', {className: ['events']}, [
          ...speeches.map((speech) => speechItem(speech, archive)),
          ...events.map((event) => eventItem(event, archive, options))
        ])
      ])
    )
  )
}

function speechItem({id, title, language, speaker}: SpeechRecord, archive: Archive): Element {
  return h('li', {className: ['event', 'event-speech']}, [
    h('p', {className: ['event-text']}, [
      h('span', {className: ['kind']}, 'Speech'),
      ' ',
      h('a', {href: to(paths.speech(id)), ...languageTag(language)}, title),
      ', ',
      h('bdi', entryName(archive, speaker))
    ])
  ])
}

function eventItem(
  event: TimelineEvent,
  archive: Archive,
  {link, anchors}: EventListOptions
): Element {
  const {id, time, text, places, bearsOn} = event
  const citer = plainCiter(archive.sources)(id)
  const foot = [
    ...labelled(
      'Place',
      places.map((place) => entryLink(archive, place))
    ),
    ...labelled(
      'Bears on',
      [...new Set(bearsOn)].flatMap((address) => {
        const passage = link(address)
        return passage ? [withoutStop(passage)] : []
      })
    ),
    ...labelled(
      'Sources',
      event.sources.map((source) => citer.cite(source))
    ),
    ...(anchors
      ? []
      : [h('a', {href: to(timelinePath(archive, event), eventAnchor(id))}, 'On the timeline')])
  ]
  return h('li', {...(anchors ? {id: eventAnchor(id)} : {}), className: ['event']}, [
    h('div', {className: ['event-text']}, [
      ...(time === undefined ? [] : [h('span', {className: ['event-time']}, time), ' ']),
      ...inlineProse(text, citer)
    ]),
    ...(foot.length > 0 ? [h('p', {className: ['event-foot']}, foot)] : [])
  ])
}

/** A claim that stands in a row of others is no sentence of its own. */
function withoutStop(link: Element): Element {
  const [words] = link.children
  if (words?.type === 'text') words.value = words.value.replace(/\.$/, '')
  return link
}

function labelled(
  label: string,
  items: ReadonlyArray<Element['children'][number] | string>
): Element[] {
  if (items.length === 0) return []
  return [
    h('span', {className: ['event-part']}, [
      h('b', label),
      ' ',
      ...items.flatMap((item, index) => [...(index > 0 ? [separator(item)] : []), item])
    ])
  ]
}

/** Claims, sources and places may hold commas of their own. */
function separator(item: Element['children'][number] | string): string {
  const isParagraph =
    typeof item !== 'string' && item.type === 'element' && isBlockLink(item.properties.className)
  return isParagraph ? ', ' : '; '
}

function isBlockLink(classes: unknown): boolean {
  return Array.isArray(classes) && classes.includes('block-link')
}

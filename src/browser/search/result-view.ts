import {excerptOf, markedTitle, type Stretch} from '../../search/excerpt.ts'
import type {PlacedRecord} from '../../search/open-index.ts'
import type {Query} from '../../search/query.ts'
import {dateInWords} from '../site/dates.ts'
import {element} from '../site/element.ts'
import {ratingMark} from '../site/page-parts.ts'
import {linkTo} from '../site/site-files.ts'
import {directiveTo} from '../site/words-link.ts'
import {kindLabel, valueLabel} from './labels.ts'

/**
 * Show a result: what it is, its name, and the words that were asked for where they stand.
 *
 * @param placed - The record.
 * @param query - What was asked for.
 * @returns An item of a list.
 */
export function resultView(placed: PlacedRecord, query: Query): HTMLElement {
  const {record, speech} = placed
  const excerpt = excerptOf(placed, query)
  const isText = record.kind === 'paragraph'
  const language = isText ? speech?.language : undefined
  const text = element(
    'p',
    {className: 'result-text', dir: 'auto'},
    stretches(hasDates(record.kind) ? excerpt.map(withDatesInWords) : excerpt)
  )
  if (language) text.lang = language
  return element('li', {className: `result result-${record.kind}`}, [
    element('p', {className: 'result-head'}, [...about(placed), titleLink(placed, query, excerpt)]),
    ...otherNames(placed, query),
    ...(text.textContent === '' ? [] : [text]),
    ...(record.kind === 'claim' ? [wayToText(record.link)] : [])
  ])
}

/** What stands in the heading of its group already is not said again. */
const namedByGroup: readonly string[] = ['paragraph', 'source', 'entry', 'event']

function about({record}: PlacedRecord): Node[] {
  const word = record.sourceKind
    ? valueLabel('source-kind', record.sourceKind)
    : namedByGroup.includes(record.kind)
      ? undefined
      : kindLabel(record.kind)
  if (word === undefined) return []
  const parts = [element('span', {className: 'kind'}, [word])]
  return record.rating ? [...parts, ratingMark(record.rating)] : parts
}

function titleLink(placed: PlacedRecord, query: Query, excerpt: readonly Stretch[]): HTMLElement {
  const {record} = placed
  if (record.kind === 'paragraph') return paragraphLink(placed, excerpt)
  if (record.kind === 'event') {
    const [day = '', time] = record.title.split(', ')
    const said = time === undefined ? dateInWords(day) : `${dateInWords(day)}, ${time}`
    return element('a', {href: linkTo(record.link)}, [said])
  }
  const title = stretches(markedTitle(record.title, query))
  const isQuoted = ['context', 'term', 'variant'].includes(record.kind)
  const link = element('a', {href: linkTo(record.link)}, isQuoted ? ['“', ...title, '”'] : title)
  link.dir = 'auto'
  return link
}

/** Leads to the very words where the browser can. */
function paragraphLink({record, speech}: PlacedRecord, excerpt: readonly Stretch[]): HTMLElement {
  const found = excerpt.flatMap(({text, at}) =>
    at === undefined ? [] : [{start: at, end: at + text.length}]
  )
  const link = record.link + directiveTo(record, found)
  const name = record.number === undefined ? 'Heading' : `¶ ${record.number}`
  const made = element('a', {href: linkTo(link), className: 'paragraph-link'}, [name])
  if (record.number !== undefined) made.ariaLabel = `Paragraph ${record.number}`
  if (record.number !== undefined && speech) made.ariaLabel += `, ${speech.title}`
  return made
}

/** Which of an entry's names was asked for, is of use only where it is not the first. */
function otherNames({record}: PlacedRecord, query: Query): HTMLElement[] {
  if (markedTitle(record.title, query).some(({isFound}) => isFound)) return []
  const names = (record.aliases ?? []).map((name) => markedTitle(name, query))
  const found = names.filter((parts) => parts.some(({isFound}) => isFound)).slice(0, 3)
  if (found.length === 0) return []
  return [
    element('p', {className: 'result-aliases'}, [
      'Also ',
      ...found.flatMap((parts, at) => [...(at > 0 ? [', '] : []), ...stretches(parts)])
    ])
  ]
}

/** `<speech>/claims/<slug>/index.html` is the sheet of the note `#n-<slug>` of that speech. */
function wayToText(link: string): HTMLElement {
  const place = link.replace(/claims\/([^/]+)\/index\.html$/, 'index.html#n-$1')
  return element('p', {className: 'result-more'}, [
    element('a', {href: linkTo(place)}, ['In the text'])
  ])
}

/** What is said of a speech or a source ends in its date; all else is somebody's words. */
function hasDates(kind: string): boolean {
  return kind === 'speech' || kind === 'source'
}

function withDatesInWords(stretch: Stretch): Stretch {
  if (stretch.isFound) return stretch
  return {...stretch, text: stretch.text.replace(/\b\d{4}-\d{2}(?:-\d{2})?\b/g, dateInWords)}
}

/** The parts of a note stand each on a line of its own. */
function stretches(parts: readonly Stretch[]): Array<Node | string> {
  return parts.map(({text, isFound}) => {
    const words = text.replaceAll('\n', ' · ')
    return isFound ? element('mark', {}, [words]) : words
  })
}

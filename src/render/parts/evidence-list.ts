import type {Element, ElementContent} from 'hast'
import {h} from '../../html/element.ts'
import {compareDates, daysOf} from '../../model/edtf.ts'
import {evidenceIds} from '../../model/evidence-ids.ts'
import type {
  EdtfDate,
  Evidence,
  Source,
  SourceId,
  SourceKind,
  SourceReference
} from '../../model/types.ts'
import {formatDate} from '../format-date.ts'
import {inlineProse, prose} from '../prose.ts'
import type {Bibliography, Citer, CitingPlace} from './bibliography.ts'
import {dateElement} from './date-element.ts'
import {plainKindMark, sourceKindMark} from './kind-label.ts'
import {publisherName, sourceName} from './source-name.ts'
import {stanceLabel, stanceMark} from './stance.ts'

/** What a list of evidence needs to know of the page it stands on. */
export interface EvidenceContext {
  bibliography: Bibliography
  sources: ReadonlyMap<SourceId, Source>
  /**
   * Where the whole list stands, to which the bibliography leads back; without it each item has an address of its own.
   * Such lists are many on one page, so they are drawn lean: head, text and sources are told by their order alone.
   */
  place?: CitingPlace
  /** The date of the speech: items known later are marked and say so. */
  spoken?: EdtfDate
}

/**
 * Draw evidence as a list by date.
 *
 * The dates are printed, so that it can be read without scripts. Scripts set apart what was not yet public on a day:
 * an item is public since its `data-known`, a whole day, or, where it has none, since the day that is printed first.
 *
 * @param evidence - The items in the editor's order.
 * @param context - The page.
 * @returns An ordered list.
 */
export function evidenceList(evidence: readonly Evidence[], context: EvidenceContext): Element {
  const {place, bibliography} = context
  const items = place
    ? leanItems(evidence, context, bibliography.at(place))
    : fullItems(evidence, context)
  return h('ol', {className: ['evidence']}, items)
}

function leanItems(evidence: readonly Evidence[], context: EvidenceContext, citer: Citer) {
  return byDate(evidence).map((item) =>
    h('li', itemProperties(item, context), [
      leanHead(item),
      leanText(item, citer),
      ...evidenceSources(item, context, citer)
    ])
  )
}

function fullItems(evidence: readonly Evidence[], context: EvidenceContext): Element[] {
  const ids = new Map(evidenceIds(evidence).map((id, index) => [evidence[index], id]))
  return byDate(evidence).map((item) => {
    const id = ids.get(item) ?? ''
    const citer = context.bibliography.at({id, label: `evidence of ${formatDate(item.date)}`})
    return h('li', {id, ...itemProperties(item, context)}, [
      h('p', {className: ['evidence-head']}, evidenceHead(item)),
      h('div', {className: ['evidence-text']}, inlineProse(item.text, citer)),
      ...evidenceSources(item, context, citer)
    ])
  })
}

function byDate(evidence: readonly Evidence[]): Evidence[] {
  return evidence.toSorted((a, b) => compareDates(a.date, b.date))
}

function itemProperties(item: Evidence, {spoken}: EvidenceContext) {
  const known = knownSince(item)
  const later = spoken !== undefined && known > (daysOf(spoken)?.last ?? '')
  const side = `stance-${item.stance}`
  const className = later ? [side, 'known-later'] : [side]
  return known === item.date ? {className} : {className, dataKnown: known}
}

function evidenceHead({stance, date, known}: Evidence): Array<Element | string> {
  const since = (day: EdtfDate) =>
    dateElement(day, `known since ${formatDate(day)}`, 'evidence-known')
  return [
    stanceMark(stance),
    ' ',
    dateElement(date),
    ...(known === undefined ? [] : [' ', since(known)])
  ]
}

function leanHead({stance, date, known}: Evidence): Element {
  const since = known === undefined ? '' : `, known since ${formatDate(known)}`
  return h('p', [h('b', stanceLabel(stance)), ` ${formatDate(date)}${since}`])
}

function leanText({text}: Evidence, citer: Citer): ElementContent {
  const blocks = prose(text, citer)
  const [first] = blocks
  const isParagraph = first?.type === 'element' && first.tagName === 'p'
  return isParagraph && blocks.length === 1 ? first : h('div', blocks)
}

/** The day from which an item counts as public: of a month or year its first, of a span of time its last. */
function knownSince({date, known = date}: Evidence): string {
  const days = daysOf(known)
  if (!days) return known
  return days.precision === 'interval' ? days.last : days.first
}

/** The kind is said once for sources of one kind in a row: `Press Meduza; RBC. Government Prosecutor General`. */
function evidenceSources(
  {sources: references, date}: Evidence,
  {sources, place}: EvidenceContext,
  citer: Citer
): Element[] {
  if (references.length === 0) return []
  const mark = place ? plainKindMark : sourceKindMark
  let lastKind: SourceKind | undefined
  const parts = references.flatMap((reference, index): Array<Element | string> => {
    const source = sources.get(reference.id)
    const between = index === 0 ? '' : source && source.kind === lastKind ? '; ' : '. '
    const kind = source && source.kind !== lastKind ? [mark(source.kind), ' '] : []
    lastKind = source?.kind
    return [between, ...kind, ...evidenceSource(reference, source, date, citer)]
  })
  return [h('p', place ? {} : {className: ['evidence-sources']}, parts)]
}

/** A source of the day of its fact needs no date of its own. */
function evidenceSource(
  reference: SourceReference,
  source: Source | undefined,
  date: EdtfDate,
  citer: Citer
): Array<Element | string> {
  if (!source) return [h('span', reference.id)]
  const name = source.issued === date ? publisherName(source) : sourceName(source)
  return [
    citer.link(reference, name) as Element,
    ...(reference.locator === undefined ? [] : [`, ${reference.locator}`]),
    ...(source.seenAs === 'weak' ? [' ', h('span', {className: ['seen-weak']}, '(weak)')] : [])
  ]
}

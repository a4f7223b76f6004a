import type {Element, ElementContent} from 'hast'
import {h} from '../../html/element.ts'
import {compareDates, daysOf} from '../../model/edtf.ts'
import type {EdtfDate, Evidence, Source, SourceId, SourceReference} from '../../model/types.ts'
import {formatDate} from '../format-date.ts'
import {inlineProse} from '../prose.ts'
import type {Bibliography, Citer} from './bibliography.ts'
import {dateElement} from './date-element.ts'
import {sourceKindMark} from './kind-label.ts'
import {sourceName} from './source-name.ts'
import {stanceMark} from './stance.ts'

/** What a list of evidence needs to know of the page it stands on. */
export interface EvidenceContext {
  bibliography: Bibliography
  sources: ReadonlyMap<SourceId, Source>
  /** Begins the ids of the items: `<prefix>-e1` ... in the editor's order, so that an address stays when dates are mended. */
  prefix: string
  /** Begins the names of the items in the bibliography's back-links, e.g. `note 12, `. */
  label?: string
  /** The date of the speech: items known later are marked and say so. */
  spoken?: EdtfDate
}

/**
 * Draw evidence as a list by date.
 *
 * Each item carries `data-stance` and, as a whole day, `data-known`, so that scripts can set apart what was not
 * yet public at a date; the dates are printed, so that it can be read without scripts.
 *
 * @param evidence - The items in the editor's order.
 * @param context - The page.
 * @returns An ordered list.
 */
export function evidenceList(evidence: readonly Evidence[], context: EvidenceContext): Element {
  const items = evidence
    .map((item, index) => ({item, number: index + 1}))
    .toSorted((a, b) => compareDates(a.item.date, b.item.date) || a.number - b.number)
  return h(
    'ol',
    {className: ['evidence']},
    items.map(({item, number}) => evidenceItem(item, number, context))
  )
}

function evidenceItem(item: Evidence, number: number, context: EvidenceContext): Element {
  const id = `${context.prefix}-e${number}`
  const citer = context.bibliography.at({id, label: `${context.label ?? ''}evidence ${number}`})
  const known = knownSince(item)
  const later = context.spoken !== undefined && known > (daysOf(context.spoken)?.last ?? '')
  return h(
    'li',
    {
      id,
      className: ['evidence-item', `stance-${item.stance}`, ...(later ? ['known-later'] : [])],
      dataStance: item.stance,
      dataKnown: known
    },
    [
      h('p', {className: ['evidence-head']}, [
        stanceMark(item.stance),
        ' ',
        dateElement(item.date, formatDate(item.date), 'evidence-date'),
        ...(item.known === undefined
          ? []
          : [
              ' ',
              dateElement(item.known, `known since ${formatDate(item.known)}`, 'evidence-known')
            ])
      ]),
      h('div', {className: ['evidence-text']}, inlineProse(item.text, citer)),
      ...evidenceSources(item.sources, context.sources, citer)
    ]
  )
}

/** The day from which an item counts as public: of a month or year its first, of a span of time its last. */
function knownSince({date, known = date}: Evidence): string {
  const days = daysOf(known)
  if (!days) return known
  return days.precision === 'interval' ? days.last : days.first
}

function evidenceSources(
  references: readonly SourceReference[],
  sources: ReadonlyMap<SourceId, Source>,
  citer: Citer
): Element[] {
  if (references.length === 0) return []
  const items = references.map((reference): Element => {
    const source = sources.get(reference.id)
    const content: ElementContent[] = source
      ? [
          sourceKindMark(source.kind),
          {type: 'text', value: ' '},
          citer.link(reference, sourceName(source))
        ]
      : [h('span', reference.id)]
    return h('li', [
      ...content,
      ...(reference.locator === undefined
        ? []
        : [{type: 'text' as const, value: `, ${reference.locator}`}]),
      ...(source?.seenAs === 'weak'
        ? [{type: 'text' as const, value: ' '}, h('span', {className: ['seen-weak']}, '(weak)')]
        : [])
    ])
  })
  return [h('ul', {className: ['evidence-sources'], ariaLabel: 'Sources'}, items)]
}

import type {Element, ElementContent} from 'hast'
import {h} from '../../html/element.ts'
import type {Note} from '../../model/types.ts'
import {formatDate} from '../format-date.ts'
import {to} from '../page.ts'
import type {Citer, CitingPlace} from '../parts/bibliography.ts'
import {evidenceList} from '../parts/evidence-list.ts'
import {languageTag} from '../parts/foreign.ts'
import {noteKindMark} from '../parts/kind-label.ts'
import {ratingFromSheet, ratingMark} from '../parts/rating.ts'
import {balanceWords, countStances} from '../parts/stance.ts'
import {noteId, paths} from '../paths.ts'
import {inlineProse, prose} from '../prose.ts'
import type {SectionContext} from './context.ts'
import {variantReading, witnesses} from './variant-reading.ts'

/**
 * Draw a note as an item of the list of notes.
 *
 * The one element serves margin, list and print: styles and scripts only move it. It reads kind and rating,
 * claim, explanation, evidence, then what leads elsewhere.
 *
 * @param note - The note.
 * @param context - Its page.
 * @returns A list item.
 */
export function noteItem(note: Note, context: SectionContext): Element {
  const citer = context.bibliography.at(placeOf(note))
  return h('li', {id: noteId(note.slug), className: ['note'], ...noteData(note)}, [
    noteHead(note, context),
    h('p', {className: ['note-words']}, h('q', {lang: context.speech.language}, note.quote)),
    ...restatement(note, citer),
    ...more(leadsWithBody(note) ? [] : prose(note.body, citer)),
    ...evidence(note, context),
    ...more([
      ...(note.missing ? [labelled('Missing', inlineProse(note.missing, citer))] : []),
      ...(note.kind === 'variant' ? witnesses(note, citer, context) : []),
      ...renderings(note, citer),
      noteFoot(note, context)
    ])
  ])
}

function placeOf(note: Note): CitingPlace {
  return {id: noteId(note.slug), label: `note ${note.number ?? ''}`.trim()}
}

/** What scripts fold until the note is opened. */
function more(content: ElementContent[]): Element[] {
  return content.length > 0 ? [h('div', {className: ['note-more']}, content)] : []
}

function leadsWithBody(note: Note): boolean {
  return note.kind === 'context' || note.kind === 'term'
}

/** What scripts filter by; its number is its place in the list. */
function noteData(note: Note): Record<string, string> {
  return {
    dataKind: note.kind,
    ...(note.kind === 'claim' ? {dataRating: note.rating} : {})
  }
}

function noteHead(note: Note, {numberByAnchor}: SectionContext): Element {
  const number = numberByAnchor.get(note.at)
  const place = number === undefined ? 'title' : `¶ ${number}`
  return h('h3', {className: ['note-head']}, [
    ...(note.kind === 'claim' ? [ratingMark(note.rating, ratingFromSheet(note.rating)), ' '] : []),
    noteKindMark(note.kind),
    ' ',
    h(
      'a',
      {
        className: ['note-back'],
        href: `#r-${note.slug}`,
        role: 'doc-backlink'
      },
      place
    )
  ])
}

/**
 * Draw what is read first: the claim and why it is rated so, the other wording and what it changes, or the explanation.
 *
 * @param note - The note.
 * @param citer - Cites sources at its place.
 * @returns Blocks.
 */
export function restatement(note: Note, citer: Citer): ElementContent[] {
  if (note.kind === 'variant') return variantReading(note, citer)
  if (note.kind !== 'claim') return [h('div', {className: ['note-lead']}, prose(note.body, citer))]
  return [
    h('p', {className: ['note-claim']}, note.claim),
    h('div', {className: ['note-lead']}, h('p', inlineProse(note.reason, citer)))
  ]
}

function labelled(label: string, content: ElementContent[]): Element {
  return h('p', {className: ['note-remark']}, [h('strong', `${label}.`), ' ', ...content])
}

function evidence(note: Note, context: SectionContext): ElementContent[] {
  if (note.evidence.length === 0) return []
  const {bibliography, shared, speech} = context
  return [
    h('details', {className: ['note-evidence']}, [
      h('summary', balanceWords(countStances(note.evidence))),
      evidenceList(note.evidence, {
        bibliography,
        sources: shared.sources,
        place: placeOf(note),
        spoken: speech.date
      })
    ])
  ]
}

/** How the same words were printed elsewhere. */
function renderings(note: Note, citer: Citer): ElementContent[] {
  if (note.renderings.length === 0) return []
  const items = note.renderings.map(({text, language, witness}) => {
    const links = witness.flatMap((id, index) => [...(index > 0 ? [', '] : []), citer.cite({id})])
    return h('li', [
      h('q', languageTag(language), text),
      ...(links.length > 0 ? [' ', h('small', ['[', ...links, ']'])] : [])
    ])
  })
  return [
    h('p', {className: ['note-remark']}, h('strong', 'Printed elsewhere as')),
    h('ul', {className: ['note-renderings']}, items)
  ]
}

function noteFoot(note: Note, {speech, noteBySlug}: SectionContext): Element {
  const related = note.related.flatMap((slug) => noteBySlug.get(slug) ?? [])
  return h('p', {className: ['note-foot']}, [
    ...(related.length > 0 ? ['See also ', ...relatedLinks(related), '. '] : []),
    h('span', {className: ['on-screen']}, [
      note.kind === 'claim'
        ? h('a', {href: to(paths.claim(speech.id, note.slug))}, 'Evidence sheet and citation')
        : h('a', {href: to(paths.citeSpeech(speech.id), `cite-${noteId(note.slug)}`)}, 'Cite'),
      ' · '
    ]),
    formatDate(note.updated)
  ])
}

function relatedLinks(related: readonly Note[]): Array<Element | string> {
  return related.flatMap((note, index) => [
    index > 0 ? ', ' : related.length > 1 ? 'notes ' : 'note ',
    h('a', {href: `#${noteId(note.slug)}`}, `${note.number ?? note.slug}`)
  ])
}

import type {Element} from 'hast'
import {h} from '../../html/element.ts'
import type {Archive} from '../../model/types.ts'
import {figures} from '../figures.ts'
import {entryName} from '../parts/entry-name.ts'
import {sourceKindLabels} from '../parts/kind-label.ts'
import {scale} from '../parts/scale.ts'
import type {ClaimRow} from './claim-row.ts'
import {kindsOf} from './claim-table.ts'

interface Option {
  value: string
  label: string
}

/**
 * Make the controls by which the table of claims is narrowed in the browser.
 *
 * Only what occurs can be chosen, and a control with one choice is left out. Without scripts it is not shown.
 *
 * @param rows - The claims.
 * @param archive - The archive.
 * @returns A form; `src/browser/claims.ts` brings it to life.
 */
export function claimFilters(rows: readonly ClaimRow[], archive: Archive): Element {
  const speeches = {name: 'speech', label: 'Speech', options: speechOptions(rows)}
  return filterForm([
    h('p', {className: ['filter']}, [
      h('label', {htmlFor: 'filter-words'}, 'Words'),
      h('input', {id: 'filter-words', name: 'words', type: 'search', autoComplete: 'off'})
    ]),
    ...[...commonFilters(rows, archive), speeches].filter(hasChoice).map(select),
    ...dateFilters(rows),
    result(`${figures(rows.length)} of ${figures(rows.length)} claims`)
  ])
}

/**
 * Make the controls for the table of all claims of an archive that has too many for one page.
 *
 * @param rows - The claims.
 * @param archive - The archive.
 * @returns A form; `src/browser/claim-archive.ts` brings it to life, and lists the speeches once they are few.
 */
export function archiveFilters(rows: readonly ClaimRow[], archive: Archive): Element {
  return filterForm([
    ...commonFilters(rows, archive).filter(hasChoice).map(select),
    select({name: 'speech', label: 'Speech', options: []}),
    ...dateFilters(rows),
    result('')
  ])
}

interface Filter {
  name: string
  label: string
  options: readonly Option[]
}

function commonFilters(rows: readonly ClaimRow[], archive: Archive): Filter[] {
  return [
    {name: 'rating', label: 'Rating', options: ratingOptions(rows)},
    {name: 'topic', label: 'Topic', options: topicOptions(rows, archive)},
    {name: 'kind', label: 'Rests on', options: kindOptions(rows, archive)},
    {name: 'speaker', label: 'Speaker', options: speakerOptions(rows, archive)}
  ]
}

function hasChoice({options}: Filter): boolean {
  return options.length > 1
}

function filterForm(children: readonly Element[]): Element {
  return h('form', {className: ['filters', 'needs-script'], ariaLabel: 'Filter the claims'}, [
    ...children
  ])
}

function select({name, label, options}: Filter): Element {
  return h('p', {className: ['filter']}, [
    h('label', {htmlFor: `filter-${name}`}, label),
    h('select', {id: `filter-${name}`, name}, [
      h('option', {value: ''}, 'All'),
      ...options.map(({value, label: text}) => h('option', {value}, text))
    ])
  ])
}

function result(count: string): Element {
  return h('p', {className: ['filter-result']}, [
    h('output', {name: 'count'}, count),
    ' ',
    h('button', {type: 'reset'}, 'Show all')
  ])
}

function ratingOptions(rows: readonly ClaimRow[]): Option[] {
  const present = new Set(rows.map(({note}) => note.rating))
  return scale
    .filter(({rating}) => present.has(rating))
    .map(({rating, label}) => ({value: rating, label}))
}

function topicOptions(rows: readonly ClaimRow[], {settings}: Archive): Option[] {
  const present = new Set(rows.flatMap(({note}) => note.topics))
  return byLabel([...present].map((value) => ({value, label: settings.topics[value] ?? value})))
}

function kindOptions(rows: readonly ClaimRow[], archive: Archive): Option[] {
  const present = new Set<string>(rows.flatMap((row) => kindsOf(row, archive)))
  return Object.entries(sourceKindLabels)
    .filter(([value]) => present.has(value))
    .map(([value, label]) => ({value, label}))
}

function speakerOptions(rows: readonly ClaimRow[], archive: Archive): Option[] {
  const present = new Set(rows.map(({speech}) => speech.speaker))
  return byLabel([...present].map((value) => ({value, label: entryName(archive, value)})))
}

function speechOptions(rows: readonly ClaimRow[]): Option[] {
  const present = new Map(rows.map(({speech}) => [speech.id, speech]))
  return [...present.values()].map(({id, date, title}) => ({value: id, label: `${date} ${title}`}))
}

/** A span of dates is of use only where there is more than one date. */
function dateFilters(rows: readonly ClaimRow[]): Element[] {
  if (new Set(rows.map(({speech}) => speech.date)).size < 2) return []
  return ['from', 'until'].map((name) =>
    h('p', {className: ['filter']}, [
      h('label', {htmlFor: `filter-${name}`}, name === 'from' ? 'From' : 'Until'),
      h('input', {id: `filter-${name}`, name, type: 'date'})
    ])
  )
}

function byLabel(options: readonly Option[]): Option[] {
  return options.toSorted((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0))
}

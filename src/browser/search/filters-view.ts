import {type FacetName, facetNames} from '../../search/facets.ts'
import {foundKinds} from '../../search/index-files.ts'
import type {Choices} from '../../search/narrow.ts'
import type {SearchIndex} from '../../search/open-index.ts'
import type {Answer} from '../../search/search.ts'
import {element} from '../site/element.ts'
import {valueLabel} from './labels.ts'

/** More values than this are not offered: the commonest are. */
const mostOptions = 60
/** The names of so many speeches are loaded, since each may lie in another file. */
const mostSpeeches = 10

const facetLabels: Readonly<Record<FacetName, string>> = {
  kind: 'Kind',
  rating: 'Rating',
  speaker: 'Speaker',
  year: 'Year',
  speech: 'Speech',
  'source-kind': 'Kind of source',
  language: 'Language'
}

/** Hears of a choice; an empty value takes it back. */
type Choose = (facet: FacetName, value: string) => void

/**
 * Show by what results can be narrowed, with the number of results that each choice would leave.
 *
 * @param answer - The answer.
 * @param choices - What is chosen.
 * @param index - The index.
 * @param choose - Hears of a choice.
 * @returns The kinds as buttons, all else as lists to choose from; nothing where there is nothing to choose.
 */
export async function filterView(
  answer: Answer,
  choices: Choices,
  index: SearchIndex,
  choose: Choose
): Promise<HTMLElement[]> {
  const selects = await Promise.all(
    facetNames
      .filter((name) => name !== 'kind')
      .map(async (name) => selectView(name, await optionsOf(name, answer, index), choices, choose))
  )
  const shown = selects.filter((select) => select !== undefined)
  return [
    ...kindButtons(answer, choices, choose),
    ...(shown.length > 0 ? [element('div', {className: 'search-selects'}, shown)] : [])
  ]
}

function kindButtons({counts}: Answer, choices: Choices, choose: Choose): HTMLElement[] {
  const all = counts.kind.reduce((sum, count) => sum + count, 0)
  const present = foundKinds.flatMap((kind, at) => {
    const count = counts.kind[at + 1] ?? 0
    return count > 0 || choices.kind === kind
      ? [{value: kind as string, label: valueLabel('kind', kind), count}]
      : []
  })
  if (present.length < 2 && !choices.kind) return []
  const buttons = [{value: '', label: 'All', count: all}, ...present].map(
    ({value, label, count}) => {
      const number = element('span', {className: 'count'}, [inFigures(count)])
      const button = element('button', {type: 'button'}, [label, ' ', number])
      button.dataset.kind = value
      button.ariaPressed = String((choices.kind ?? '') === value)
      button.addEventListener('click', () => choose('kind', value))
      return button
    }
  )
  const group = element('div', {className: 'search-kinds'}, buttons)
  group.role = 'group'
  group.ariaLabel = 'Kind of result'
  return [group]
}

interface Option {
  value: string
  label: string
  count: number
}

async function optionsOf(
  name: FacetName,
  {counts, facets}: Answer,
  index: SearchIndex
): Promise<Option[]> {
  const codes = [...counts[name].keys()].filter((code) => code > 0 && (counts[name][code] ?? 0) > 0)
  codes.sort((a, b) => (counts[name][b] ?? 0) - (counts[name][a] ?? 0) || a - b)
  if (name !== 'speech') {
    const options = codes.slice(0, mostOptions).map((code) => {
      const value = facets[name].values[code - 1] ?? ''
      return {value, label: valueLabel(name, value), count: counts[name][code] ?? 0}
    })
    return name === 'year' ? options.sort((a, b) => (a.value < b.value ? 1 : -1)) : options
  }
  return await Promise.all(
    codes.slice(0, mostSpeeches).map(async (code) => {
      const speech = await index.speechAt(code - 1)
      return {
        value: speech?.id ?? '',
        label: `${speech?.date} ${speech?.title}`,
        count: counts[name][code] ?? 0
      }
    })
  )
}

/** A list with one choice is of no use, unless it is chosen and may be taken back. */
function selectView(
  name: FacetName,
  options: readonly Option[],
  choices: Choices,
  choose: Choose
): HTMLElement | undefined {
  const chosen = choices[name] ?? ''
  if (options.length < 2 && chosen === '') return undefined
  const isMissing = chosen !== '' && !options.some(({value}) => value === chosen)
  const all = isMissing
    ? [...options, {value: chosen, label: valueLabel(name, chosen), count: 0}]
    : options
  const id = `search-${name}`
  const select = element('select', {id}, [
    element('option', {value: ''}, ['All']),
    ...all.map(({value, label, count}) =>
      element('option', {value}, [`${short(label)} (${inFigures(count)})`])
    )
  ])
  select.value = chosen
  select.addEventListener('change', () => choose(name, select.value))
  return element('p', {className: 'filter'}, [
    element('label', {htmlFor: id}, [facetLabels[name]]),
    select
  ])
}

/** Browsers make a list as wide as its longest choice. */
function short(label: string): string {
  return label.length > 60 ? `${label.slice(0, 58)}…` : label
}

function inFigures(count: number): string {
  return count.toLocaleString(document.documentElement.lang)
}

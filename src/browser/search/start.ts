import type {FacetName} from '../../search/facets.ts'
import {openIndex, type SearchIndex} from '../../search/open-index.ts'
import {type Query, readQuery} from '../../search/query.ts'
import {type Answer, search} from '../../search/search.ts'
import {suggestWord} from '../../search/suggest.ts'
import {element} from '../site/element.ts'
import {loadFile} from '../site/site-files.ts'
import {answerLines, countLine} from './answer-lines.ts'
import {filterView} from './filters-view.ts'
import {groupView} from './group-view.ts'
import {walkResults} from './keys.ts'
import {isEmpty, readState, type SearchState, writeState} from './state.ts'

/** So long a reader's typing is waited for, in milliseconds. */
const pause = 200
/** So many groups are shown at a time, and so many results of each; of one group alone more. */
const groupsShown = 8
const resultsShown = 3
const resultsOfOne = 15

interface Parts {
  form: HTMLFormElement
  field: HTMLInputElement
  status: HTMLElement
  filters: HTMLElement
  lines: HTMLElement
  results: HTMLElement
  lists: HTMLElement
}

/** Bring the page to life: search for what the address asks for, then for what is typed and chosen. */
export function startSearching(): void {
  const parts = partsOfPage()
  if (!parts) return
  document.querySelector('#search-without-script')?.toggleAttribute('hidden', true)
  const {form, field} = parts
  let waiting: ReturnType<typeof setTimeout> | undefined
  const ask = (state: SearchState, way: 'push' | 'replace') => {
    clearTimeout(waiting)
    remember(state, way)
    void show(state, parts, choose)
  }
  const choose = (facet: FacetName, value: string) => {
    const {choices} = readState(location.search)
    ask({typed: field.value, choices: {...choices, [facet]: value}}, 'push')
  }
  const asked = () => ({...readState(location.search), typed: field.value})
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    ask(asked(), 'push')
  })
  field.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => ask(asked(), 'replace'), pause)
  })
  document.querySelector('main')?.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="?"]') : null
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    const state = readState(link.getAttribute('href') ?? '')
    field.value = state.typed
    ask(state, 'push')
    field.focus()
  })
  addEventListener('popstate', () => restore(parts, choose))
  addEventListener('pagehide', keepPlace)
  walkResults(field, parts.results)
  restore(parts, choose)
}

function partsOfPage(): Parts | undefined {
  const find = (selector: string) => document.querySelector<HTMLElement>(selector)
  const form = document.querySelector<HTMLFormElement>('#search-form')
  const field = document.querySelector<HTMLInputElement>('#search')
  const [status, filters, lines, results, lists] = [
    find('#search-status'),
    find('#search-filters'),
    find('#search-lines'),
    find('#results'),
    find('#search-lists')
  ]
  return form && field && status && filters && lines && results && lists
    ? {form, field, status, filters, lines, results, lists}
    : undefined
}

type Choose = (facet: FacetName, value: string) => void

/** Shows what the address asks for, at the place where the reader left it. */
function restore(parts: Parts, choose: Choose): void {
  const state = readState(location.search)
  parts.field.value = state.typed
  const place = (history.state as {place?: number} | null)?.place
  void show(state, parts, choose).then(() => {
    if (place) scrollTo({top: place, behavior: 'instant'})
  })
}

function keepPlace(): void {
  history.replaceState({place: scrollY}, '')
}

/** Each question that was sent off is a step back; letters that were typed are not. */
function remember(state: SearchState, way: 'push' | 'replace'): void {
  const address = writeState(state)
  if (address === location.search) return
  if (way === 'push') {
    keepPlace()
    history.pushState(null, '', `${location.pathname}${address}`)
  } else history.replaceState(null, '', `${location.pathname}${address}`)
}

/** Counts the questions, so that the answer to one that was overtaken is not shown. */
let latest = 0
let opening: Promise<SearchIndex> | undefined

async function show(state: SearchState, parts: Parts, choose: Choose): Promise<void> {
  latest += 1
  const mine = latest
  const isOvertaken = () => mine !== latest
  parts.lists.hidden = !isEmpty(state)
  if (isEmpty(state)) {
    clear(parts)
    return
  }
  try {
    opening ??= openIndex(loadFile)
    const index = await opening
    const query = readQuery(state.typed)
    const answer = await search(query, state.choices, index)
    const shown = {state, query, answer, index}
    const [groups, filters, guesses] = await Promise.all([
      groupViews(shown, 0),
      filterView(answer, state.choices, index, choose),
      guessesFor(answer, index)
    ])
    if (isOvertaken()) return
    parts.status.textContent = countLine(answer)
    parts.lines.replaceChildren(...answerLines(state, query, answer, guesses))
    replaceFilters(parts.filters, filters)
    parts.results.replaceChildren(...groups, ...moreButton(shown))
    parts.lists.hidden = answer.count > 0
  } catch {
    opening = undefined
    if (isOvertaken()) return
    clear(parts)
    parts.lists.hidden = false
    parts.status.textContent =
      'The index could not be loaded: check the connection, then press Search again.'
  }
}

function clear({status, filters, lines, results}: Parts): void {
  status.textContent = ''
  for (const part of [filters, lines, results]) part.replaceChildren()
}

/** The control that was used keeps the focus though it is drawn anew. */
function replaceFilters(place: HTMLElement, filters: readonly HTMLElement[]): void {
  const focused = place.contains(document.activeElement) ? document.activeElement : null
  const {id, dataset} = (focused ?? {id: '', dataset: {}}) as HTMLElement
  place.replaceChildren(...filters)
  if (id) document.getElementById(id)?.focus()
  else if (dataset.kind !== undefined) {
    place.querySelector<HTMLElement>(`[data-kind="${dataset.kind}"]`)?.focus()
  }
}

/** An answer with all that its drawing needs. */
interface Shown {
  state: SearchState
  query: Query
  answer: Answer
  index: SearchIndex
}

async function groupViews(
  {state, query, answer, index}: Shown,
  from: number
): Promise<HTMLElement[]> {
  const {groups} = answer
  const first =
    groups.length === 1 ? resultsOfOne : groups.length < 4 ? resultsShown * 2 : resultsShown
  const isOne = groups.filter(({speech}) => speech !== undefined).length === 1
  const addressOf = (speech: string) =>
    isOne ? undefined : writeState({...state, choices: {...state.choices, speech}})
  const some = groups.slice(from, from + groupsShown)
  const views = await Promise.all(
    some.map((group) => groupView(group, first, query, index, addressOf))
  )
  return views.filter((view) => view !== undefined)
}

function moreButton(shown: Shown): HTMLElement[] {
  const {groups} = shown.answer
  let count = groupsShown
  if (groups.length <= count) return []
  const button = element('button', {type: 'button', className: 'more-results more-groups'}, [
    'More results'
  ])
  button.addEventListener('click', async () => {
    const views = await groupViews(shown, count)
    count += groupsShown
    button.before(...views)
    if (count >= groups.length) button.remove()
    views[0]?.querySelector('a')?.focus()
  })
  return [button]
}

async function guessesFor({matches}: Answer, index: SearchIndex): Promise<Map<string, string>> {
  const guesses = await Promise.all(
    matches.unknown.map(async (word) => [word, await suggestWord(word, index)] as const)
  )
  return new Map(guesses.flatMap(([word, guess]) => (guess === undefined ? [] : [[word, guess]])))
}

import {type ClaimAnswer, findClaims} from '../../search/claims/find-claims.ts'
import {type Claims, openClaims} from '../../search/claims/open-claims.ts'
import {element} from '../site/element.ts'
import {loadFile} from '../site/site-files.ts'
import {archiveRow} from './archive-row.ts'
import {
  type ArchiveState,
  questionOf,
  readArchiveState,
  writeArchiveState
} from './archive-state.ts'
import {countWords} from './count-words.ts'
import {fillPager} from './pager.ts'
import {fillSpeeches} from './speech-choice.ts'

interface Parts {
  form: HTMLFormElement
  table: HTMLTableElement
  pager: HTMLElement
  status: HTMLElement
}

/** Bring the table of a large archive's claims to life: show what the address asks for, then what is chosen. */
export function startClaimArchive(): void {
  const parts = partsOfPage()
  if (!parts) return
  const {form, table, pager} = parts
  const ask = (state: ArchiveState) => {
    history.pushState(null, '', location.pathname + writeArchiveState(state).replace(/^\?$/, ''))
    return show(parts, state)
  }
  form.addEventListener('change', () => {
    void ask({...readArchiveState(location.search), choices: choicesOf(form), page: 1})
  })
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('reset', () => {
    requestAnimationFrame(() => void ask({choices: {}, descending: false, page: 1}))
  })
  pager.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    void ask(readArchiveState(link.search)).then(() => {
      table.querySelector<HTMLElement>('tbody a')?.focus()
      table.scrollIntoView()
    })
  })
  sortByHeaders(table, (column) => {
    const state = readArchiveState(location.search)
    const descending = state.column === column && !state.descending
    void ask({...state, column, descending, page: 1})
  })
  addEventListener('popstate', () => void show(parts, readArchiveState(location.search)))
  void show(parts, readArchiveState(location.search))
}

function partsOfPage(): Parts | undefined {
  const form = document.querySelector<HTMLFormElement>('form.filters')
  const table = document.querySelector<HTMLTableElement>('.claim-table')
  const pager = document.querySelector<HTMLElement>('.pager')
  const status = document.querySelector<HTMLElement>('#claims-status')
  return form && table && pager && status ? {form, table, pager, status} : undefined
}

function choicesOf(form: HTMLFormElement): Record<string, string> {
  const chosen = [...new FormData(form)].filter(([, value]) => value !== '')
  return Object.fromEntries(chosen.map(([name, value]) => [name, String(value)]))
}

function sortByHeaders(
  table: HTMLTableElement,
  sort: (column: NonNullable<ArchiveState['column']>) => void
): void {
  for (const header of table.tHead?.rows[0]?.cells ?? []) {
    const {column} = readArchiveState(`?sort=${header.dataset.column}`)
    if (column === undefined) continue
    const button = element('button', {type: 'button', className: 'sort'}, [...header.childNodes])
    button.addEventListener('click', () => sort(column))
    header.append(button)
  }
}

/** Counts the questions, so that the answer to one that was overtaken is not shown. */
let latest = 0
let opening: Promise<Claims> | undefined

async function show(parts: Parts, state: ArchiveState): Promise<void> {
  latest += 1
  const mine = latest
  const {form, table, pager, status} = parts
  showChoices(form, table, state)
  try {
    opening ??= openClaims(loadFile)
    const claims = await opening
    const answer = await findClaims(questionOf(state), claims, document.documentElement.lang)
    if (mine !== latest) return
    status.textContent = ''
    tell(form, answer, claims)
    table.hidden = answer.count === 0
    table.tBodies[0]?.replaceChildren(...answer.rows.map(archiveRow))
    fillPager(pager, answer.page, answer.pages, (page) => writeArchiveState({...state, page}))
    const speeches = form.elements.namedItem('speech')
    if (speeches instanceof HTMLSelectElement) {
      await fillSpeeches(speeches, answer.speeches, state.choices.speech ?? '', claims)
    }
  } catch {
    opening = undefined
    if (mine !== latest) return
    status.textContent =
      'The claims could not be loaded: check the connection, then choose again. The pages by year need no script.'
  }
}

function showChoices(form: HTMLFormElement, table: HTMLTableElement, state: ArchiveState): void {
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) {
      const chosen: Readonly<Record<string, string | undefined>> = state.choices
      control.value = chosen[control.name] ?? ''
    }
  }
  for (const header of table.tHead?.rows[0]?.cells ?? []) {
    if (header.dataset.column !== state.column) header.removeAttribute('aria-sort')
    else header.setAttribute('aria-sort', state.descending ? 'descending' : 'ascending')
  }
}

function tell(form: HTMLFormElement, {count}: ClaimAnswer, claims: Claims): void {
  const output = form.querySelector('output')
  if (output) output.value = countWords(count, claims.count)
}

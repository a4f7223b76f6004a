import {orderedColumns} from '../../search/claims/claim-files.ts'
import type {ClaimChoices, ClaimQuestion} from '../../search/claims/find-claims.ts'

/** The columns that the table can be sorted by; `date` and `at` are the order of the archive. */
type Column = ClaimQuestion['column'] | 'date' | 'at'

const choiceNames = ['rating', 'topic', 'kind', 'speaker', 'speech', 'from', 'until'] as const

/** What a reader asks of the table: all of it stands in the address. */
export interface ArchiveState {
  choices: ClaimChoices
  column?: Column
  descending: boolean
  page: number
}

/**
 * Read what the address asks for.
 *
 * @param search - The part of the address after the path.
 * @returns What is asked for; what is unknown in it is left out.
 */
export function readArchiveState(search: string): ArchiveState {
  const asked = new URLSearchParams(search)
  const choices: Record<string, string> = {}
  for (const name of choiceNames) {
    const value = asked.get(name)
    if (value) choices[name] = value
  }
  const column = [...orderedColumns, 'date', 'at'].find(
    (name) => name === asked.get('sort')
  ) as Column
  return {
    choices,
    ...(column === undefined ? {} : {column}),
    descending: asked.get('order') === 'descending',
    page: Math.max(1, Math.floor(Number(asked.get('page'))) || 1)
  }
}

/**
 * Write what is asked for as an address.
 *
 * @param state - What is asked for.
 * @returns `?rating=disputed&sort=updated&order=descending&page=2`; `?` alone where nothing is.
 */
export function writeArchiveState({choices, column, descending, page}: ArchiveState): string {
  const asked = new URLSearchParams()
  for (const name of choiceNames) {
    const value = choices[name]
    if (value) asked.set(name, value)
  }
  if (column !== undefined) asked.set('sort', column)
  if (descending) asked.set('order', 'descending')
  if (page > 1) asked.set('page', String(page))
  return `?${asked}`
}

/**
 * Put what is asked for as a question to the table.
 *
 * @param state - What is asked for.
 * @returns The question.
 */
export function questionOf({column, ...state}: ArchiveState): ClaimQuestion {
  return column === undefined || column === 'date' || column === 'at' ? state : {...state, column}
}

import {type FacetName, facetNames} from '../../search/facets.ts'
import type {Choices} from '../../search/narrow.ts'

/** What a reader asks for: all of it stands in the address. */
export interface SearchState {
  /** The words, as typed. */
  typed: string
  choices: Choices
}

/**
 * Read what the address asks for.
 *
 * @param search - The part of the address after the path.
 * @returns What is asked for.
 */
export function readState(search: string): SearchState {
  const asked = new URLSearchParams(search)
  const choices: Partial<Record<FacetName, string>> = {}
  for (const name of facetNames) {
    const value = asked.get(name)
    if (value) choices[name] = value
  }
  return {typed: asked.get('q') ?? '', choices}
}

/**
 * Write what is asked for as an address.
 *
 * @param state - What is asked for.
 * @returns The part of the address after the path; empty where nothing is asked for.
 */
export function writeState({typed, choices}: SearchState): string {
  const asked = new URLSearchParams()
  if (typed.trim() !== '') asked.set('q', typed.trim())
  for (const name of facetNames) {
    const value = choices[name]
    if (value) asked.set(name, value)
  }
  const written = asked.toString()
  return written === '' ? '' : `?${written}`
}

/**
 * Tell whether nothing is asked for.
 *
 * @param state - What is asked for.
 * @returns Whether there is neither a word nor a choice.
 */
export function isEmpty(state: SearchState): boolean {
  return writeState(state) === ''
}

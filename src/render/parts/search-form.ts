import type {Element} from 'hast'
import {h} from '../../html/element.ts'
import {to} from '../page.ts'
import {paths} from '../paths.ts'

/**
 * Make a search box that leads to the search page.
 *
 * @param id - The id of its field, once on the page.
 * @param label - What it searches.
 * @returns A form that works without scripts.
 */
export function searchForm(id: string, label: string): Element {
  return h(
    'form',
    {className: ['search-form'], role: 'search', ariaLabel: label, action: to(paths.search)},
    [
      h('label', {htmlFor: id}, label),
      h('input', {id, type: 'search', name: 'q', autoComplete: 'off'}),
      h('button', {type: 'submit'}, 'Search')
    ]
  )
}

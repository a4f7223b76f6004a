import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Source} from '../../model/types.ts'
import {to} from '../page.ts'
import {paths} from '../paths.ts'
import {languageTag} from './foreign.ts'
import {sourceName} from './source-name.ts'

/**
 * Show a source in a list: title, who published it and when, how many notes rest on it.
 *
 * @param source - The source.
 * @param notes - The number of notes that cite it.
 * @returns The content of a list item.
 */
export function sourceLine(source: Source, notes: number): Array<Element | string> {
  return [
    h(
      'a',
      {href: to(paths.source(source.id))},
      h('cite', languageTag(source.language), source.title)
    ),
    ' ',
    h('span', {className: ['source-name']}, sourceName(source)),
    ' ',
    h('span', {className: ['source-uses']}, notes === 1 ? '1 note' : `${notes} notes`)
  ]
}

import type {Element} from 'hast'
import {h} from '../../html/element.ts'
import type {SourceUses} from '../../model/back-links.ts'
import type {Source} from '../../model/types.ts'
import {figures} from '../figures.ts'
import {to} from '../page.ts'
import {paths} from '../paths.ts'
import {languageTag} from './foreign.ts'
import {sourceName} from './source-name.ts'

/**
 * Show a source in a list: title, who published it and when, how much rests on it.
 *
 * @param source - The source.
 * @param uses - What rests on it.
 * @returns The content of a list item.
 */
export function sourceLine(source: Source, uses: SourceUses | undefined): Array<Element | string> {
  return [
    h(
      'a',
      {href: to(paths.source(source.id))},
      h('cite', languageTag(source.language), source.title)
    ),
    ' ',
    h('span', {className: ['source-name']}, sourceName(source)),
    ' ',
    h('span', {className: ['source-uses']}, useWords(uses))
  ]
}

function useWords(uses: SourceUses | undefined): string {
  if (!uses) return 'not used'
  const {notes, texts, essays, events, entries} = uses
  const count = notes.length + texts.length + essays.length + events.length + entries.length
  return count === 1 ? '1 use' : `${figures(count)} uses`
}

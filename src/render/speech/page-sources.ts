import type {ElementContent} from 'hast'
import {h} from '../../html/element.ts'
import {nameInverted} from '../../model/name-words.ts'
import type {Shared, Source, SourceId} from '../../model/types.ts'
import {formatDate} from '../format-date.ts'
import type {Bibliography} from '../parts/bibliography.ts'
import {foreignTag} from '../parts/foreign.ts'
import {plainKindMark} from '../parts/kind-label.ts'

/**
 * Number the sources of a speech's page, of which there may be many hundreds.
 *
 * The same as `bibliographyFor`, but lean: sources are named by their numbers, and an entry is its kind and its
 * reference, whose title leads to the entry of the same number on the page of the speech's sources. There stand the live
 * address, the archived copy, how the source was seen, and the places that cite it.
 *
 * @param cited - Sources in the order in which they shall be numbered; repetitions count once.
 * @param shared - All records, and the language of the page.
 * @param address - The link to the page of the speech's sources.
 * @param list - The link to the page whose list the numbers lead to, if not their own.
 * @returns The page's bibliography. Sources without a record get no number (a rule reports them).
 */
export function pageSources(
  cited: Iterable<SourceId>,
  {sources, settings}: Shared,
  address: string,
  list = ''
): Bibliography {
  const listed = [...new Set(cited)].flatMap((id) => sources.get(id) ?? [])
  const numberById = new Map(listed.map((source, index) => [source.id, index + 1]))
  const link = (id: SourceId, content: string | ElementContent[] | undefined) => {
    const number = numberById.get(id)
    if (number === undefined) return h('span', content ?? id)
    return h('a', {href: `${list}#${sourceNumber(number)}`}, content ?? String(number))
  }
  return {
    at: (place) => ({
      prefix: place.id,
      link: ({id}, content) => link(id, content),
      cite: ({id}) => link(id, undefined)
    }),
    numberOf: (id) => numberById.get(id),
    list: () =>
      h(
        'ol',
        {className: ['bibliography']},
        listed.map((source, index) =>
          h(
            'li',
            {id: sourceNumber(index + 1)},
            entry(source, `${address}#${sourceNumber(index + 1)}`, settings.language)
          )
        )
      )
  }
}

/**
 * Name the id of a source, on the page of a speech and on the page of its sources.
 *
 * @param number - Its number there.
 * @returns `s7`.
 */
export function sourceNumber(number: number): string {
  return `s${number}`
}

function entry(source: Source, address: string, own: string): ElementContent[] {
  const authors = source.author.map(nameInverted)
  const rest = [
    source.containerTitle,
    source.publisher === source.containerTitle ? undefined : source.publisher,
    source.issued === undefined ? 'no date' : formatDate(source.issued)
  ].filter((part) => part !== undefined)
  return [
    h('a', {href: address, ...foreignTag(source.language, own)}, source.title),
    text(`. ${authors.length > 0 ? `${authors.join('; ')}. ` : ''}${rest.join(', ')}. `),
    plainKindMark(source.kind)
  ]
}

function text(value: string): ElementContent {
  return {type: 'text', value}
}

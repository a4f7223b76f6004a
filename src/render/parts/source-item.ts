import type {ElementContent} from 'hast'
import {h} from '../../html/element.ts'
import type {Source} from '../../model/types.ts'
import {formatDate} from '../format-date.ts'
import {to} from '../page.ts'
import {paths} from '../paths.ts'
import {sourceKindMark} from './kind-label.ts'
import {reference} from './reference.ts'

/**
 * Show a source in full: its kind first, its reference, how it was seen, copies, a remark.
 *
 * The live address stays in the link, which carries the attributes of Robust Links; a copy stands beside it with its
 * date.
 *
 * @param source - The source.
 * @returns The content of a list item or paragraph.
 */
export function sourceItem(source: Source): ElementContent[] {
  return [
    sourceKindMark(source.kind),
    ' ',
    h('span', {className: ['reference']}, reference(source)),
    ...seen(source),
    ...(source.note === undefined
      ? []
      : [' ', h('span', {className: ['source-note']}, source.note)]),
    ' ',
    h('a', {className: ['source-page'], href: to(paths.source(source.id))}, 'Source page')
  ].map((part): ElementContent => (typeof part === 'string' ? {type: 'text', value: part} : part))
}

function seen(source: Source): ElementContent[] {
  const on = source.accessed === undefined ? '' : ` on ${formatDate(source.accessed)}`
  const how = {
    direct: `Seen${on}.`,
    copy: `Seen in a copy${source.seenAt === undefined ? '' : ` at ${source.seenAt}`}${on}.`,
    weak: `Seen${on}; weak: not to be relied on alone.`
  }[source.seenAs]
  const archived =
    source.archiveUrl === undefined
      ? []
      : [
          text(' '),
          h(
            'a',
            {className: ['archived'], href: source.archiveUrl, rel: 'external'},
            source.archiveDate === undefined
              ? 'Archived copy'
              : `Archived copy of ${formatDate(source.archiveDate)}`
          ),
          text('.')
        ]
  return [
    text(' '),
    h('span', {className: ['seen', `seen-${source.seenAs}`]}, [text(how), ...archived])
  ]
}

function text(value: string): ElementContent {
  return {type: 'text', value}
}

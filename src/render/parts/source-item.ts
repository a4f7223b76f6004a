import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Source} from '../../model/types.ts'
import {formatDate} from '../format-date.ts'
import {to} from '../page.ts'
import {paths} from '../paths.ts'
import {languageTag} from './foreign.ts'
import {sourceKindMark} from './kind-label.ts'

/**
 * Show a source in full: its kind first, its reference, how it was seen, copies, a remark.
 *
 * The live address stays in the link; a copy stands beside it with its date, and both carry the attributes of
 * Robust Links (https://mementoweb.org/robustlinks/spec/), so that tools find the copy when the page is gone.
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

/**
 * Link to the live address of a source.
 *
 * @param source - The source.
 * @param content - What to show.
 * @returns A link with the attributes of Robust Links; the bare content where no address is known.
 */
export function sourceLink(source: Source, content: Element | string): Element {
  if (source.url === undefined) return h('cite', content)
  const version = source.archiveDate ?? source.accessed
  return h(
    'a',
    {
      href: source.url,
      rel: 'external',
      dataOriginalurl: source.url,
      ...(version === undefined ? {} : {dataVersiondate: version}),
      ...(source.archiveUrl === undefined ? {} : {dataVersionurl: source.archiveUrl})
    },
    h('cite', {...languageTag(source.language)}, content)
  )
}

function reference(source: Source): ElementContent[] {
  const authors = source.author.map((name) =>
    'literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(', ')
  )
  const rest = [
    source.containerTitle,
    source.publisher === source.containerTitle ? undefined : source.publisher,
    source.issued === undefined ? 'no date' : formatDate(source.issued)
  ].filter((part) => part !== undefined)
  return [
    ...(authors.length > 0 ? [text(`${authors.join('; ')}. `)] : []),
    sourceLink(source, source.title),
    text(`. ${rest.join(', ')}.`)
  ]
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

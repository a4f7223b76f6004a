import type {Element} from 'xast'
import {x} from 'xastscript'
import type {CslName, Source} from '../../model/types.ts'
import {dateAttributes} from './date-attributes.ts'
import {ids, pointer, uri} from './ids.ts'

/**
 * List sources as TEI's `listBibl`.
 *
 * @param sources - The sources.
 * @returns The list; nothing where there are none.
 */
export function bibliography(sources: Iterable<Source>): Element[] {
  const items = [...sources].map((source) => sourceEntry(source, ids.source(source.id)))
  return items.length > 0 ? [x('listBibl', {type: 'sources'}, items)] : []
}

/**
 * Describe a source as TEI's `bibl`.
 *
 * @param source - The source.
 * @param id - The element's id.
 * @returns Author, titles, publisher, dates, addresses, and how it was seen.
 */
export function sourceEntry(source: Source, id: string): Element {
  const ana = [`kind_${source.kind}`, `seen_${source.seenAs}`].map(pointer).join(' ')
  return x('bibl', {'xml:id': id, type: source.type, ana}, bibliographicParts(source))
}

/**
 * Give the parts of a source's description.
 *
 * @param source - The source.
 * @returns What a `bibl` holds.
 */
export function bibliographicParts(source: Source): Element[] {
  const language = source.language === undefined ? {} : {'xml:lang': source.language}
  const inContainer = source.containerTitle !== undefined
  return [
    ...source.author.map((name) => x('author', nameOf(name))),
    x('title', {level: inContainer ? 'a' : 'm', ...language}, source.title),
    ...part('title', source.containerTitle, {level: 'j'}),
    ...part('publisher', source.publisher),
    ...date('issued', source.issued),
    ...Object.entries(source.more).map(([name, value]) => x('idno', {type: name}, value)),
    ...address('URI', source.url),
    ...date('accessed', source.accessed),
    ...address('archived', source.archiveUrl),
    ...date('archived', source.archiveDate),
    ...part('note', source.seenAt, {type: 'seen-at'}),
    ...part('note', source.note, {type: 'remark'})
  ]
}

function nameOf(name: CslName): Element[] | string {
  if ('literal' in name) return name.literal
  return [
    ...part('forename', name.given),
    x('surname', name.family),
    ...part('genName', name.suffix)
  ]
}

function part(
  name: string,
  text: string | undefined,
  attributes: Record<string, string> = {}
): Element[] {
  return text === undefined ? [] : [x(name, attributes, text)]
}

function date(type: string, value: string | undefined): Element[] {
  return value === undefined ? [] : [x('date', {type, ...dateAttributes(value)}, value)]
}

function address(type: string, url: string | undefined): Element[] {
  return url === undefined ? [] : [x('ref', {type, target: uri(url)}, url)]
}

import {cslDate} from './csl-date.ts'
import type {CslItem, CslJsonName} from './csl-item.ts'
import {dateWords} from './date-words.ts'

/** A passage, as `{{cite speech}}` takes it. */
export interface WikipediaPassage {
  /** What is pointed at, e.g. `¶ 34`. */
  at?: string
  /** The permanent address of the passage, in the place of the item's. */
  url?: string
  /** The words cited. */
  quote?: string
}

/**
 * Write an item as a citation template of the English Wikipedia.
 *
 * @param item - The item.
 * @param passage - What of it is cited.
 * @returns One call of a template of Citation Style 1; nothing in a value can end it or start another.
 */
export function toWikipedia(item: CslItem, passage: WikipediaPassage = {}): string {
  const name = templates[item.type] ?? 'cite web'
  const site = item['container-title']
  const parameters: ReadonlyArray<readonly [string, string | undefined]> = [
    ...names(item.author ?? []),
    ['title', item.title],
    ['date', item.issued && dateWords(item.issued)],
    ['edition', name === 'cite speech' ? editionDay(item.version) : undefined],
    ['event', name === 'cite speech' ? item['event-title'] : undefined],
    ['location', name === 'cite speech' ? item['event-place'] : item['publisher-place']],
    [siteParameters[name] ?? 'website', site],
    ['publisher', siteParameters[name] === 'publisher' ? undefined : publisher(item)],
    ['volume', item.volume],
    ['issue', item.issue],
    ['pages', item.page],
    ['doi', item.DOI],
    ['url', (passage.url ?? item.URL) && wikiUrl(passage.url ?? item.URL ?? '')],
    ['archive-url', archived(item, 'archive-url')],
    ['archive-date', archived(item, 'archive-date')],
    ['url-status', archived(item, 'archive-url') && 'live'],
    ['access-date', item.accessed && dateWords(item.accessed)],
    ['language', item.language === 'en' ? undefined : item.language],
    ['at', passage.at],
    ['quote', passage.quote]
  ]
  const written = parameters.flatMap(([key, value]) =>
    value === undefined ? [] : [` |${key}=${wikiText(value)}`]
  )
  return `{{${name}${written.join('')}}}`
}

const templates: Readonly<Record<string, string>> = {
  article: 'cite journal',
  'article-journal': 'cite journal',
  'article-magazine': 'cite magazine',
  'article-newspaper': 'cite news',
  book: 'cite book',
  'entry-dictionary': 'cite encyclopedia',
  'entry-encyclopedia': 'cite encyclopedia',
  report: 'cite report',
  speech: 'cite speech',
  thesis: 'cite thesis'
}

/** Where a template takes the name of what the work stands in. */
const siteParameters: Readonly<Record<string, string>> = {
  'cite book': 'series',
  'cite encyclopedia': 'encyclopedia',
  'cite journal': 'journal',
  'cite magazine': 'magazine',
  'cite news': 'work',
  'cite report': 'work',
  'cite speech': 'publisher',
  'cite thesis': 'series'
}

/** The template writes `ed.` after it. */
function editionDay(version: string | undefined): string | undefined {
  const date = version === undefined ? undefined : cslDate(version)
  return date && dateWords(date)
}

function publisher(item: CslItem): string | undefined {
  return item.publisher === item['container-title'] ? undefined : item.publisher
}

function archived(item: CslItem, key: 'archive-url' | 'archive-date'): string | undefined {
  return item.custom?.['archive-url'] && item.custom['archive-date'] ? item.custom[key] : undefined
}

function names(list: readonly CslJsonName[]): Array<readonly [string, string]> {
  return list.flatMap((name, index): Array<readonly [string, string]> => {
    const number = list.length === 1 ? '' : String(index + 1)
    if ('literal' in name) return [[`author${number}`, name.literal]]
    // Its templates have no parameter for a suffix: it stands behind the given name.
    const first = [name.given, name.suffix].filter(Boolean).join(' ')
    const family = [`last${number}`, name.family] as const
    return first === '' ? [family] : [family, [`first${number}`, first]]
  })
}

/** Pipes, braces, brackets and runs of quotation marks are wiki markup; a space that starts a line is too. */
function wikiText(value: string): string {
  return value
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/&(?=[a-z#])/gi, '&amp;')
    .replace(/[{}[\]<>]|''+|~~~+/g, (mark) =>
      [...mark].map((letter) => `&#${letter.codePointAt(0)};`).join('')
    )
    .replaceAll('|', '{{!}}')
}

function wikiUrl(url: string): string {
  return url.replace(/[\s|{}[\]<>"'`^\\]/g, (mark) =>
    mark === "'" ? '%27' : encodeURIComponent(mark)
  )
}

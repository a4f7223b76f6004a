import {edtfOf} from './csl-date.ts'
import type {CslItem, CslJsonDate, CslJsonName} from './csl-item.ts'
import {invertedName} from './inverted-name.ts'

/**
 * Describe an item as a COinS: the `title` of an empty `span` of class `Z3988`, from which reference managers save a whole
 * bibliography at once.
 *
 * Journal articles and books use their own formats of OpenURL; all else is Dublin Core, whose `rft.type` is taken as the
 * kind of item by Zotero.
 *
 * @param item - The item.
 * @returns The ContextObject as key-encoded values (ANSI/NISO Z39.88-2004), not yet escaped for HTML.
 */
export function coins(item: CslItem): string {
  const pairs = item.type === 'article-journal' ? journal(item) : dublinCore(item)
  return pairs
    .flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${encodeURIComponent(value)}`]))
    .join('&')
}

type Pairs = ReadonlyArray<readonly [string, string | undefined]>

function journal(item: CslItem): Pairs {
  return [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:journal'],
    ['rft_id', item.DOI === undefined ? item.URL : `info:doi/${item.DOI}`],
    ['rft.genre', 'article'],
    ['rft.atitle', item.title],
    ['rft.jtitle', item['container-title']],
    ...people('rft.au', item.author),
    ['rft.date', item.issued && firstDay(item.issued)],
    ['rft.volume', item.volume],
    ['rft.issue', item.issue],
    ['rft.pages', item.page],
    ['rft.issn', item.ISSN],
    ['rft.language', item.language]
  ]
}

/** Names of Zotero's kinds of item, which its translator for COinS takes as they are. */
const zoteroTypes: Readonly<Record<string, string>> = {
  article: 'preprint',
  'article-magazine': 'magazineArticle',
  'article-newspaper': 'newspaperArticle',
  bill: 'bill',
  book: 'book',
  broadcast: 'tvBroadcast',
  chapter: 'bookSection',
  dataset: 'dataset',
  document: 'document',
  'entry-dictionary': 'dictionaryEntry',
  'entry-encyclopedia': 'encyclopediaArticle',
  hearing: 'hearing',
  interview: 'interview',
  legal_case: 'case',
  legislation: 'statute',
  map: 'map',
  post: 'forumPost',
  'post-weblog': 'blogPost',
  report: 'report',
  speech: 'presentation',
  thesis: 'thesis',
  treaty: 'statute',
  webpage: 'webpage'
}

function dublinCore(item: CslItem): Pairs {
  return [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', zoteroTypes[item.type] ?? 'document'],
    ['rft.title', item.title],
    ...people('rft.creator', item.author),
    ['rft.source', item['container-title']],
    ['rft.publisher', item.publisher],
    ['rft.date', item.issued && firstDay(item.issued)],
    ['rft.identifier', item.URL],
    ['rft.language', item.language]
  ]
}

function people(key: string, names: readonly CslJsonName[] = []): Pairs {
  return names.map((name) => [key, invertedName(name)])
}

/** Readers of COinS know one date and no qualifiers. */
function firstDay(date: CslJsonDate): string {
  const [first = []] = date['date-parts']
  return edtfOf({'date-parts': [first]})
}

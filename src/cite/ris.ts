import {nameInOrder, nameInverted} from '../model/name-words.ts'
import {archivedCopy} from './archived-copy.ts'
import {edtfOf} from './csl-date.ts'
import type {CslItem, CslJsonDate, CslJsonName} from './csl-item.ts'

/**
 * Write items as RIS.
 *
 * A speech is `SLIDE`, which Zotero and EndNote read as a presentation. RIS has no escapes: each value is put on one line.
 *
 * @param items - The items.
 * @returns The text of a `.ris` file, with the line ends that the format asks for.
 * @see https://en.wikipedia.org/wiki/RIS_(file_format) - the specification of 2011 is no longer served.
 */
export function toRis(items: readonly CslItem[]): string {
  return items.map(record).join('')
}

const types: Readonly<Record<string, string>> = {
  article: 'JOUR',
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  bill: 'BILL',
  book: 'BOOK',
  broadcast: 'MPCT',
  chapter: 'CHAP',
  dataset: 'DATA',
  'entry-dictionary': 'DICT',
  'entry-encyclopedia': 'ENCYC',
  hearing: 'HEAR',
  legal_case: 'CASE',
  legislation: 'STAT',
  manuscript: 'MANSCPT',
  map: 'MAP',
  motion_picture: 'MPCT',
  pamphlet: 'PAMP',
  'paper-conference': 'CPAPER',
  personal_communication: 'PCOMM',
  post: 'BLOG',
  'post-weblog': 'BLOG',
  report: 'RPRT',
  software: 'COMP',
  song: 'SOUND',
  speech: 'SLIDE',
  standard: 'STAND',
  thesis: 'THES',
  webpage: 'ELEC'
}

function record(item: CslItem): string {
  const speech = item.type === 'speech'
  const lines: ReadonlyArray<readonly [string, string | undefined]> = [
    ['TY', types[item.type] ?? 'GEN'],
    ['ID', item.id],
    ...(item.author ?? []).map((name) => ['AU', writtenName(name)] as const),
    ['TI', item.title],
    ['T2', speech ? item['event-title'] : item['container-title']],
    ['T3', speech ? undefined : item['collection-title']],
    ['M3', item.genre],
    ['PY', item.issued && String(item.issued['date-parts'][0]?.[0])],
    ['DA', item.issued && risDate(item.issued)],
    ['CY', speech ? item['event-place'] : item['publisher-place']],
    ['PB', item.publisher],
    ['VL', item.volume],
    ['IS', item.issue ?? item.number],
    ['SP', item.page],
    ['ET', item.edition ?? item.version],
    ['SN', item.ISBN ?? item.ISSN],
    ['DO', item.DOI],
    ['UR', item.URL],
    ['Y2', item.accessed && risDate(item.accessed)],
    ['LA', item.language],
    ['DB', item.archive],
    ['N1', item.note],
    ['N1', archivedCopy(item)]
  ]
  const written = lines.flatMap(([tag, value]) =>
    value === undefined ? [] : [`${tag}  - ${oneLine(value)}\r\n`]
  )
  return `${written.join('')}ER  - \r\n\r\n`
}

function writtenName(name: CslJsonName): string {
  if ('literal' in name) return name.literal
  return name.given === undefined ? nameInOrder(name) : nameInverted(name)
}

/** `YYYY/MM/DD/other`, all slashes kept; what is not a day stands under `other`. */
function risDate(date: CslJsonDate): string {
  const [first = [], last] = date['date-parts']
  const [year, month, day] = first.map((part, index) =>
    String(part).padStart(index === 0 ? 4 : 2, '0')
  )
  const other = [
    date.circa ? 'circa' : '',
    last ? `to ${edtfOf({'date-parts': [last]})}` : ''
  ].filter(Boolean)
  return [year, month ?? '', day ?? '', other.join(' ')].join('/')
}

/** Readers split a line at two spaces and a hyphen. */
function oneLine(value: string): string {
  return value.replace(/\s+/gu, ' ').trim()
}

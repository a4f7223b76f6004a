import {nameInOrder} from '../model/name-words.ts'
import {archivedCopy} from './archived-copy.ts'
import {edtfOf} from './csl-date.ts'
import type {CslItem, CslJsonDate, CslJsonName} from './csl-item.ts'
import {texText, texUrl} from './tex-text.ts'

/**
 * Write items as BibTeX, for styles of the classic kind.
 *
 * A speech is `@misc`, since readers of BibTeX drop entries of types they do not know. `year` and `month` are for
 * BibTeX itself, `date` for programs that read the whole day.
 *
 * @param items - The items.
 * @returns The text of a `.bib` file.
 */
export function toBibtex(items: readonly CslItem[]): string {
  return items.map((item) => entry(item, bibtexTypes[item.type] ?? 'misc', bibtexFields)).join('\n')
}

/**
 * Write items as BibLaTeX.
 *
 * @param items - The items.
 * @returns The text of a `.bib` file.
 */
export function toBiblatex(items: readonly CslItem[]): string {
  return items
    .map((item) => entry(item, biblatexTypes[item.type] ?? 'misc', biblatexFields))
    .join('\n')
}

type Fields = ReadonlyArray<readonly [string, string | undefined]>

const bibtexTypes: Readonly<Record<string, string>> = {
  article: 'article',
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  book: 'book',
  chapter: 'incollection',
  'paper-conference': 'inproceedings',
  report: 'techreport',
  thesis: 'phdthesis'
}

const biblatexTypes: Readonly<Record<string, string>> = {
  ...bibtexTypes,
  bill: 'legislation',
  dataset: 'dataset',
  'entry-dictionary': 'inreference',
  'entry-encyclopedia': 'inreference',
  legal_case: 'jurisdiction',
  legislation: 'legislation',
  post: 'online',
  'post-weblog': 'online',
  report: 'report',
  software: 'software',
  thesis: 'thesis',
  webpage: 'online'
}

/** The fields in which the types name the publisher. */
const publisherFields: Readonly<Record<string, string>> = {
  misc: 'organization',
  online: 'organization',
  phdthesis: 'school',
  report: 'institution',
  techreport: 'institution',
  thesis: 'institution'
}

function bibtexFields(item: CslItem, type: string): Fields {
  const [year, month] = item.issued?.['date-parts'][0] ?? []
  return [
    [type === 'article' ? 'journal' : 'booktitle', text(item['container-title'])],
    [publisherFields[type] ?? 'publisher', text(publisherOf(item, type))],
    ['howpublished', type === 'misc' ? text(occasionOf(item)) : undefined],
    ['year', year === undefined ? undefined : `{${year}}`],
    ['month', month === undefined ? undefined : monthNames[month - 1]],
    ['date', date(item.issued, item.custom?.['issued-edtf'])]
  ]
}

function biblatexFields(item: CslItem, type: string): Fields {
  return [
    [type === 'article' ? 'journaltitle' : 'booktitle', text(item['container-title'])],
    ['entrysubtype', subtypes[item.type]],
    [publisherFields[type] ?? 'publisher', text(publisherOf(item, type))],
    ['howpublished', type === 'misc' ? text(occasionOf(item)) : undefined],
    ['eventtitle', text(item['event-title'])],
    ['venue', text(item['event-place'])],
    ['eventdate', date(item['event-date'])],
    ['pagination', item.type === 'speech' ? '{paragraph}' : undefined],
    ['date', date(item.issued, item.custom?.['issued-edtf'])]
  ]
}

const subtypes: Readonly<Record<string, string>> = {
  'article-magazine': '{magazine}',
  'article-newspaper': '{newspaper}'
}

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

function entry(
  item: CslItem,
  type: string,
  fieldsOf: (item: CslItem, type: string) => Fields
): string {
  // What the edition says of itself is to be printed; remarks on a record are for those who use it.
  const isOwn = item.version !== undefined
  const fields: Fields = [
    ['author', names(item.author)],
    ['title', item.title === undefined ? undefined : `{{${texText(item.title)}}}`],
    ...fieldsOf(item, type),
    ['type', text(item.genre)],
    ['volume', text(item.volume)],
    ['number', text(item.issue ?? item.number)],
    ['pages', text(item.page)],
    ['edition', text(item.edition)],
    ['version', text(item.version)],
    ['address', text(item['publisher-place'])],
    ['isbn', text(item.ISBN)],
    ['issn', text(item.ISSN)],
    ['doi', item.DOI === undefined ? undefined : `{${texUrl(item.DOI)}}`],
    ['url', item.URL === undefined ? undefined : `{${texUrl(item.URL)}}`],
    ['urldate', date(item.accessed, item.custom?.['accessed-edtf'])],
    ['langid', languageName(item.language)],
    ['note', text(isOwn ? item.note : archivedCopy(item))],
    ['annotation', isOwn ? undefined : text(item.note)]
  ]
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = ${value}`]
  )
  return `@${type}{${bibtexKey(item.id)},\n${lines.join(',\n')}\n}\n`
}

/** Keys may not hold what ends them. */
function bibtexKey(id: string): string {
  return id.replace(/[^A-Za-z0-9:.+-]/g, '-')
}

function text(value: string | undefined): string | undefined {
  return value === undefined ? undefined : `{${texText(value)}}`
}

function date(value: CslJsonDate | undefined, edtf?: string): string | undefined {
  return value && `{${edtf ?? edtfOf(value)}}`
}

/** A page's site is all that many records know of its publisher. */
function publisherOf(item: CslItem, type: string): string | undefined {
  const site = publisherFields[type] === 'organization' ? item['container-title'] : undefined
  return item.publisher ?? site
}

function occasionOf(item: CslItem): string | undefined {
  const parts = [item['event-title'], item['event-place']].filter((part) => part !== undefined)
  return parts.length === 0 ? undefined : parts.join(', ')
}

/** Braces keep a body's name whole, and a family name of several words or with a particle. */
function names(list: readonly CslJsonName[] | undefined): string | undefined {
  const written = list?.map((name) => {
    if ('literal' in name) return `{${texText(name.literal)}}`
    const family = /^\p{Lu}[^\s,]*$/u.test(name.family)
      ? texText(name.family)
      : `{${texText(name.family)}}`
    if (name.given === undefined) return `{${texText(nameInOrder(name))}}`
    const parts = [family, ...(name.suffix === undefined ? [] : [texText(name.suffix)])]
    return [...parts, givenName(name.given)].join(', ')
  })
  return written && `{${written.join(' and ')}}`
}

function givenName(given: string): string {
  return /,|\sand\s/u.test(given) ? `{${texText(given)}}` : texText(given)
}

/** Names of languages that LaTeX knows; it is silent about a language it does not. */
const languageNames: Readonly<Record<string, string>> = {
  ar: 'arabic',
  cs: 'czech',
  de: 'german',
  el: 'greek',
  en: 'english',
  es: 'spanish',
  et: 'estonian',
  fr: 'french',
  it: 'italian',
  kk: 'kazakh',
  pl: 'polish',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sv: 'swedish',
  tr: 'turkish',
  uk: 'ukrainian'
}

function languageName(tag: string | undefined): string | undefined {
  const name = languageNames[tag?.split('-')[0] ?? '']
  return name && `{${name}}`
}

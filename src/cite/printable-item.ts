import type {CslItem} from './csl-item.ts'

/**
 * Make an item ready to be printed in any style.
 *
 * - Remarks, the edition's date and our own fields go: a style would print them, or sort by them.
 * - An unsigned newspaper article whose record names a publisher comes from an agency: the agency is its author, as in
 *   `AFP. “Kazakhstan tries to calm protests.” News24`.
 * - A law, treaty or judgment that is known by its address alone (no volume, no number) is a page on the web; by the rules for
 *   the laws of the styles' own countries it would lose its title or its address.
 * - A publisher of the same name as the site or paper is named once.
 * - The two ends of an interval are told as far as both are known: citeproc stops at a year and a month.
 * - Names such as `bureau.kz` keep their small letters.
 *
 * @param item - The item, in CSL-JSON.
 * @returns Another item, for printing only.
 */
export function printableItem(item: CslItem): CslItem {
  const {note: _note, version: _version, custom: _custom, ...rest} = item
  return withEvenDates(withSmallDomains(namedOnce(asPage(withAgency(rest)))))
}

const articles = new Set(['article-newspaper', 'article-magazine'])

function withAgency(item: CslItem): CslItem {
  if (!articles.has(item.type) || item.author || item.publisher === undefined) return item
  const {publisher, ...rest} = item
  return {...rest, author: [{literal: publisher}]}
}

/** Types of law, which styles cite by reporters and numbers. */
export const laws: ReadonlySet<string> = new Set([
  'bill',
  'legal_case',
  'legislation',
  'regulation',
  'treaty'
])

function asPage(item: CslItem): CslItem {
  const printed = item.volume ?? item.number ?? item.section
  return laws.has(item.type) && printed === undefined && item.URL !== undefined
    ? {...item, type: 'webpage'}
    : item
}

function namedOnce(item: CslItem): CslItem {
  if (item.publisher === undefined || item.publisher !== item['container-title']) return item
  const {publisher: _, ...rest} = item
  return rest
}

function withEvenDates(item: CslItem): CslItem {
  const even: Partial<Pick<CslItem, DateVariable>> = {}
  for (const name of dateVariables) {
    const date = item[name]
    const lengths = date?.['date-parts'].map((parts) => parts.length) ?? []
    if (!date || new Set(lengths).size < 2) continue
    const least = Math.min(...lengths)
    even[name] = {...date, 'date-parts': date['date-parts'].map((parts) => parts.slice(0, least))}
  }
  return Object.keys(even).length > 0 ? {...item, ...even} : item
}

const dateVariables = ['issued', 'accessed', 'event-date'] as const
type DateVariable = (typeof dateVariables)[number]

const domain = /(?<![\p{L}\d.@/-])[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}(?![\p{L}\d.-])/gu

/** CSL-JSON's own way to keep words as they are in titles that a style capitalises. */
function withSmallDomains(item: CslItem): CslItem {
  const container = item['container-title']
  if (container === undefined || !container.match(domain)) return item
  return {...item, 'container-title': container.replace(domain, keepCase('$&'))}
}

/**
 * Mark words that keep their letters as they are.
 *
 * @param words - The words.
 * @returns The words in CSL-JSON's markup.
 */
export function keepCase(words: string): string {
  return `<span class="nocase">${words}</span>`
}

/**
 * Tell whether a text is marked whole to keep its letters, and take the mark off.
 *
 * @param text - The text.
 * @returns The bare text; nothing where it is not marked, or in part only.
 */
export function keptWords(text: string | undefined): string | undefined {
  return /^<span class="nocase">([^<>]*)<\/span>$/.exec(text ?? '')?.[1]
}

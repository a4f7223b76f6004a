import {type ListedFacet, listedFacets, type OrderedColumn} from './claim-files.ts'
import {orderOf} from './claim-order.ts'
import {keepSet} from './claim-set.ts'
import {type ClaimRow, type ClaimSpeech, type Claims, orderPieces} from './open-claims.ts'

/** By what claims are narrowed; what is empty narrows nothing. */
export type ClaimChoices = Readonly<
  Partial<Record<ListedFacet | 'speaker' | 'speech' | 'from' | 'until', string>>
>

/** What a reader asks of the table. */
export interface ClaimQuestion {
  choices: ClaimChoices
  /** The column to sort by; without one the claims stand in the order of the archive. */
  column?: OrderedColumn | undefined
  descending: boolean
  /** The page of the table, from 1. */
  page: number
}

/** A page of the table. */
export interface ClaimAnswer {
  /** How many claims fit. */
  count: number
  /** The page that is shown, and how many there are. */
  page: number
  pages: number
  rows: readonly ClaimRow[]
  /** The places of the speeches that can be chosen, the other choices being as they are. */
  speeches: readonly number[]
}

/** So many claims stand on a page. */
export const rowsOnPage = 50
/** Up to so many claims are loaded and sorted; of more the order of the column is walked through. */
const mostSorted = 100

/**
 * Find a page of the table of claims.
 *
 * @param question - What is asked.
 * @param claims - The claims.
 * @param language - The language whose letters words are sorted by.
 * @returns The page; the last one where a later one is asked for.
 */
export async function findClaims(
  question: ClaimQuestion,
  claims: Claims,
  language: string
): Promise<ClaimAnswer> {
  const {choices} = question
  const chosen = await chosenClaims(choices, claims)
  const speeches = claims.speeches.flatMap(({first, end}, place) =>
    chosen.subarray(first, end).includes(1) ? [place] : []
  )
  if (choices.speech) await keepSpeech(chosen, choices.speech, claims)
  const count = chosen.reduce((sum, one) => sum + one, 0)
  const pages = Math.max(1, Math.ceil(count / rowsOnPage))
  const page = Math.min(Math.max(1, question.page), pages)
  const rows = await rowsOf(chosen, count, {...question, page}, claims, language)
  return {count, page, pages, rows, speeches}
}

/** All choices but that of a speech. */
async function chosenClaims(choices: ClaimChoices, claims: Claims): Promise<Uint8Array> {
  const chosen = new Uint8Array(claims.count).fill(1)
  for (const speech of claims.speeches) {
    if (!fits(speech, choices)) chosen.fill(0, speech.first, speech.end)
  }
  const asked = listedFacets.flatMap((facet) => {
    const value = choices[facet]
    return value ? [claims.having(facet, value)] : []
  })
  for (const letters of await Promise.all(asked)) {
    if (letters === undefined) chosen.fill(0)
    else keepSet(chosen, letters)
  }
  return chosen
}

function fits({speaker, date}: ClaimSpeech, {speaker: asked, from, until}: ClaimChoices): boolean {
  if (asked && speaker !== asked) return false
  return (!from || isSince(date, from)) && (!until || isSince(numberOf(until), date))
}

/** A date of which only the year is known lies on every day of it. */
function isSince(date: number, since: number | string): boolean {
  const [later, earlier] = [date, typeof since === 'string' ? numberOf(since) : since]
  const unit = Math.max(unitOf(later), unitOf(earlier))
  return Math.floor(later / unit) >= Math.floor(earlier / unit)
}

function unitOf(date: number): number {
  return date % 10_000 === 0 ? 10_000 : date % 100 === 0 ? 100 : 1
}

/**
 * Write a date as a number.
 *
 * @param date - `2022`, `2022-01` or `2022-01-07`, with what EDTF may add.
 * @returns `20220107`; what is not known is 0.
 */
export function numberOf(date: string): number {
  const [, year = '0', month = '0', day = '0'] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date) ?? []
  return Number(year) * 10_000 + Number(month) * 100 + Number(day)
}

async function keepSpeech(chosen: Uint8Array, id: string, claims: Claims): Promise<void> {
  const speech = claims.speeches[(await claims.placeOf(id)) ?? -1]
  chosen.fill(0, 0, speech?.first ?? chosen.length)
  if (speech) chosen.fill(0, speech.end)
}

async function rowsOf(
  chosen: Uint8Array,
  count: number,
  {column, descending, page}: ClaimQuestion,
  claims: Claims,
  language: string
): Promise<ClaimRow[]> {
  const from = (page - 1) * rowsOnPage
  const load = (numbers: readonly number[]) =>
    Promise.all(numbers.map((number) => claims.row(number)))
  if (column === undefined || count <= mostSorted) {
    const numbers = [...chosen.keys()].filter((claim) => chosen[claim] === 1)
    if (column === undefined) {
      return load((descending ? numbers.reverse() : numbers).slice(from, from + rowsOnPage))
    }
    const rows = (await load(numbers)).sort(orderOf(column, language))
    return (descending ? rows.reverse() : rows).slice(from, from + rowsOnPage)
  }
  const numbers: number[] = []
  for (let step = 0; step < orderPieces(claims.count); step++) {
    if (numbers.length >= from + rowsOnPage) break
    const piece = descending ? orderPieces(claims.count) - 1 - step : step
    const some = (await claims.order(column, piece)).filter((claim) => chosen[claim] === 1)
    numbers.push(...(descending ? some.toReversed() : some))
  }
  return load(numbers.slice(from, from + rowsOnPage))
}

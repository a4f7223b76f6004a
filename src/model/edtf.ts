import {Memory} from './memory.ts'
import type {EdtfDate} from './types.ts'

/** The days that a date covers, as `YYYY-MM-DD`, both ends included. */
export interface Days {
  readonly first: string
  readonly last: string
  /** How exact it is. */
  readonly precision: 'year' | 'month' | 'day' | 'interval'
  /** Whether it is marked approximate (`~`) or uncertain (`?`). */
  readonly uncertain: boolean
}

/**
 * Work out the days that an EDTF date covers.
 *
 * Understands of EDTF (ISO 8601-2:2019, level 0, with the qualifiers of level 1): years, months and days, each
 * with `~`, `?` or `%` at its end, and intervals of two of them.
 *
 * @param date - The date as written.
 * @returns Its days, or `undefined` where it is no such date or names a day that no calendar has.
 */
export function daysOf(date: string): Days | undefined {
  const [from = '', to, ...rest] = date.split('/')
  if (rest.length > 0) return undefined
  const first = simpleDays(from)
  if (to === undefined || !first) return first
  const last = simpleDays(to)
  if (!last || last.last < first.first) return undefined
  return {
    first: first.first,
    last: last.last,
    precision: 'interval',
    uncertain: first.uncertain || last.uncertain
  }
}

/**
 * Order two dates by their first days, then their last, then as written.
 *
 * @param a - A date.
 * @param b - Another.
 * @returns Below 0 where `a` comes first; dates that cannot be understood come last.
 */
export function compareDates(a: EdtfDate, b: EdtfDate): number {
  const keyA = sortKey(a)
  const keyB = sortKey(b)
  return keyA < keyB ? -1 : keyA > keyB ? 1 : 0
}

/**
 * Tell whether a date is certainly earlier than another.
 *
 * @param a - A date.
 * @param b - Another.
 * @returns Whether the last day of `a` comes before the first of `b`; false where one cannot be understood.
 */
export function isBefore(a: string, b: string): boolean {
  const first = daysOf(a)
  const second = daysOf(b)
  return first !== undefined && second !== undefined && first.last < second.first
}

function sortKey(date: string): string {
  const days = daysOf(date)
  return days ? `${days.first} ${days.last} ${date}` : `9999 ${date}`
}

const daysByDate = new Memory<Days | undefined>()

function simpleDays(text: string): Days | undefined {
  return daysByDate.get(text, () => readDays(text))
}

function readDays(text: string): Days | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/.exec(text)
  if (!match) return undefined
  const [, year = '', month, day, mark] = match
  const uncertain = mark !== undefined
  if (month === undefined) {
    return {first: `${year}-01-01`, last: `${year}-12-31`, precision: 'year', uncertain}
  }
  const length = monthLength(Number(year), Number(month))
  if (length === undefined) return undefined
  if (day === undefined) {
    return {
      first: `${year}-${month}-01`,
      last: `${year}-${month}-${length}`,
      precision: 'month',
      uncertain
    }
  }
  if (Number(day) < 1 || Number(day) > length) return undefined
  const whole = `${year}-${month}-${day}`
  return {first: whole, last: whole, precision: 'day', uncertain}
}

function monthLength(year: number, month: number): number | undefined {
  if (month < 1 || month > 12) return undefined
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
}

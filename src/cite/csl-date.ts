import {daysOf} from '../model/edtf.ts'
import type {CslJsonDate} from './csl-item.ts'

/**
 * Turn an EDTF date into CSL-JSON's form.
 *
 * Keeps the precision as written: a year stays a year. The three qualifiers of EDTF (`~`, `?`, `%`) become `circa`,
 * the only one that CSL-JSON knows; an interval becomes two dates.
 *
 * @param date - The date as written.
 * @returns The date, or `undefined` where it is no date of the archive's EDTF.
 */
export function cslDate(date: string): CslJsonDate | undefined {
  const days = daysOf(date)
  if (!days) return undefined
  const parts = date.split('/').map((end) =>
    end
      .replace(/[~?%]$/, '')
      .split('-')
      .map(Number)
  )
  return {'date-parts': parts, ...(days.uncertain ? {circa: true} : {})}
}

/**
 * Write a CSL-JSON date in EDTF.
 *
 * @param date - The date.
 * @returns Its text, e.g. `2022-01-07`; `~` stands for `circa`.
 */
export function edtfOf(date: CslJsonDate): string {
  const ends = date['date-parts'].map((parts) =>
    parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-')
  )
  return ends.map((end) => end + (date.circa ? '~' : '')).join('/')
}

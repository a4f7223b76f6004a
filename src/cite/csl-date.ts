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

import {daysOf} from '../model/edtf.ts'
import type {EdtfDate} from '../model/types.ts'

/**
 * Tell whether one date lies wholly before another.
 *
 * @param date - A date.
 * @param other - Another.
 * @returns Whether the last day of the one is before the first of the other; never of days that no calendar has.
 */
export function isBefore(date: EdtfDate, other: EdtfDate): boolean {
  const days = daysOf(date)
  const others = daysOf(other)
  return days !== undefined && others !== undefined && days.last < others.first
}

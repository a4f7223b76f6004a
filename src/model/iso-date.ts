import {daysOf} from './edtf.ts'

/**
 * Give a date as ISO 8601 knows it, for formats without approximate dates and spans.
 *
 * @param date - An EDTF date.
 * @returns `2022`, `2022-03` or `2022-03-14`; of a span its first day; as written where it cannot be understood.
 */
export function isoDate(date: string): string {
  const days = daysOf(date)
  if (!days) return date
  if (days.precision === 'year') return days.first.slice(0, 4)
  if (days.precision === 'month') return days.first.slice(0, 7)
  return days.first
}

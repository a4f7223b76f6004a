import {daysOf} from '../model/edtf.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
]

/**
 * Write a date for people: `7 January 2022`, `January 2022`, `2022`, `about 20 January 2022`, `4–6 January 2022`.
 *
 * @param date - An EDTF date.
 * @returns Its words in English; the date as written where it cannot be understood.
 */
export function formatDate(date: string): string {
  const [from = '', until] = date.split('/')
  if (until !== undefined) return formatInterval(formatDate(from), formatDate(until))
  const days = daysOf(date)
  if (!days) return date
  const [year = '', month = '01', day = '01'] = days.first.split('-')
  const name = months[Number(month) - 1] ?? ''
  const words =
    days.precision === 'year'
      ? year
      : days.precision === 'month'
        ? `${name} ${year}`
        : `${Number(day)} ${name} ${year}`
  return days.uncertain ? `about ${words}` : words
}

/** What both ends share is said once, at the end. */
function formatInterval(from: string, until: string): string {
  if (from === until) return from
  const first = from.split(' ')
  const last = until.split(' ')
  const shared: string[] = []
  while (first.length === last.length && first.length > 1 && first.at(-1) === last.at(-1)) {
    first.pop()
    shared.unshift(last.pop() ?? '')
  }
  const dash = first.length + last.length === 2 ? '–' : ' – '
  return [first.join(' ') + dash + last.join(' '), ...shared].join(' ')
}

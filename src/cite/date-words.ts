import type {CslJsonDate} from './csl-item.ts'

const months =
  'January February March April May June July August September October November December'.split(' ')

/**
 * Write a CSL-JSON date in English words.
 *
 * @param date - The date.
 * @returns `7 January 2022`, `January 2022`, `c. 2022`, or two dates with a spaced en dash.
 */
export function dateWords(date: CslJsonDate): string {
  const ends = date['date-parts'].map(([year, month, day]) => {
    const name = month === undefined ? '' : `${months[month - 1]} `
    return `${day === undefined ? '' : `${day} `}${name}${year}`
  })
  return `${date.circa ? 'c. ' : ''}${ends.join(' – ')}`
}

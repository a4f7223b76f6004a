import {cslDate} from './csl-date.ts'
import {dateWords} from './date-words.ts'

const russianMonths =
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ')

/**
 * Name an edition in the language of a citation style.
 *
 * @param updated - The date of the edition, EDTF.
 * @param language - The language of the style's own words.
 * @returns `Edition of 22 November 2026`, `Редакция от 22 ноября 2026 г.`; nothing without a date.
 */
export function editionWords(
  updated: string | undefined,
  language: 'en' | 'ru'
): string | undefined {
  const date = updated === undefined ? undefined : cslDate(updated)
  if (!date) return undefined
  if (language === 'en') return `Edition of ${dateWords(date)}`
  const [year, month, day] = date['date-parts'][0] ?? []
  return day === undefined || month === undefined
    ? `Редакция ${year} г.`
    : `Редакция от ${day} ${russianMonths[month - 1]} ${year} г.`
}

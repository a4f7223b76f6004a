import type {Element} from 'hast'
import {h} from '../../html/element.ts'
import type {EdtfDate} from '../../model/types.ts'
import {formatDate} from '../format-date.ts'

/**
 * Print a date, with its machine form where HTML has one for it.
 *
 * @param date - The date.
 * @param words - What to print instead of the date alone.
 * @param className - A class for styles.
 * @returns A `time`; for approximate dates and intervals, which HTML cannot express, a `span`.
 */
export function dateElement(
  date: EdtfDate,
  words: string = formatDate(date),
  className?: string
): Element {
  const properties = className === undefined ? {} : {className: [className]}
  return /^\d{4}(-\d{2}){0,2}$/.test(date)
    ? h('time', {dateTime: date, ...properties}, words)
    : h('span', properties, words)
}

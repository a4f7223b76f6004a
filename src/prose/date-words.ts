import {Memory} from '../model/memory.ts'
import {formatDate as format} from './format-date.ts'

/**
 * Write a date for people, as `formatDate` of `format-date.ts` does, which scripts in the reader's browser use too.
 *
 * @param date - An EDTF date.
 * @returns Its words in English; the same few dates are asked for again and again, so they are remembered.
 */
export function formatDate(date: string): string {
  return wordsByDate.get(date, () => format(date))
}

const wordsByDate = new Memory<string>()

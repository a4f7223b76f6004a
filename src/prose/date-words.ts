import {formatDate as format} from './format-date.ts'

/**
 * Write a date for people, as `formatDate` of `format-date.ts` does, which scripts in the reader's browser use too.
 *
 * @param date - An EDTF date.
 * @returns Its words in English; the same few dates are asked for again and again, so they are remembered.
 */
export function formatDate(date: string): string {
  const known = wordsByDate.get(date)
  if (known !== undefined) return known
  if (wordsByDate.size > 5000) wordsByDate.clear()
  const words = format(date)
  wordsByDate.set(date, words)
  return words
}

const wordsByDate = new Map<string, string>()

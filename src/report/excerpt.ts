import type {Place} from '../model/types.ts'

/** So much of a line is shown before the place and in all. */
const before = 30
const width = 90

/**
 * Show the line of an author's file in which a place begins, the place marked beneath.
 *
 * @param text - The file's text.
 * @param place - The place.
 * @returns Two lines; nothing where the place is the whole file or lies outside the text.
 */
export function excerpt(text: string, place: Place): string | undefined {
  const {start, end} = place
  const line = start && text.split('\n')[start.line - 1]
  if (!start || line === undefined || start.column > line.length + 1) return undefined
  const from = start.column - 1 <= before ? 0 : start.column - 1 - before
  const shown = line.slice(from, from + width)
  const offset = start.column - 1 - from
  const last = end?.line === start.line ? end.column - 1 - from : shown.length
  const length = Math.max(1, Math.min(last, shown.length) - offset)
  const number = String(start.line)
  return [
    `${number} | ${from > 0 ? '…' : ''}${shown}${from + width < line.length ? '…' : ''}`,
    `${' '.repeat(number.length)} | ${' '.repeat(offset + (from > 0 ? 1 : 0))}${'^'.repeat(length)}`
  ].join('\n')
}

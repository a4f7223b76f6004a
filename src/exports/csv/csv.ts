import type {Row} from '../tables/table.ts'

/**
 * Write rows as CSV by RFC 4180: commas, CRLF, values in double quotes where they must be; no value is an empty one.
 *
 * @param rows - The rows.
 * @returns A line a row, each with its line end.
 */
export function csvLines(rows: Iterable<Row>): string {
  let lines = ''
  for (const row of rows) lines += `${row.map(field).join(',')}\r\n`
  return lines
}

/** Space at the ends is quoted too, since some readers trim it. */
function field(value: Row[number]): string {
  if (value === null) return ''
  const text = String(value)
  return /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

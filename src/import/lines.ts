/** A line of a transcript that is not empty. */
export interface Line {
  /** Its number in the file, counted from 1. */
  number: number
  /** Its words: trimmed, runs of spaces and tabs folded to one space. */
  words: string
  /** How far it is indented, in columns; a tab leads to the next multiple of eight. */
  indent: number
  /** How many white-space characters follow its words. */
  trailing: number
  /** How many empty lines stand between it and the line before it. */
  gap: number
  /** Whether a form feed stands between it and the line before it. */
  page: boolean
}

/**
 * Cut a transcript into the lines that bear words.
 *
 * @param text - The transcript, with any kind of line ends.
 * @returns Its lines in order; joined by spaces they hold all its words.
 */
export function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let gap = 0
  let page = false
  for (const [index, row] of text.split(/\r\n|[\n\r\u2028\u2029]/).entries()) {
    // A form feed ends a page and a vertical tab a line: word processors write it for a line break in a paragraph.
    for (const [part, raw] of row.split(/[\f\v]/).entries()) {
      page ||= part > 0 && row.includes('\f')
      if (raw.trim() === '') {
        gap += row.includes('\f') ? 0 : 1
      } else {
        lines.push(toLine(raw, index + 1, lines.length === 0 ? 0 : gap, page))
        gap = 0
        page = false
      }
    }
  }
  return lines
}

function toLine(raw: string, number: number, gap: number, page: boolean): Line {
  return {
    number,
    words: raw.trim().replace(/[ \t]+/g, ' '),
    indent: columns(raw.slice(0, raw.length - raw.trimStart().length)),
    trailing: raw.length - raw.trimEnd().length,
    gap,
    page
  }
}

function columns(space: string): number {
  let column = 0
  for (const character of space) column = character === '\t' ? (column >> 3) * 8 + 8 : column + 1
  return column
}

/**
 * Write rows as a table in Markdown, its numbers to the right.
 *
 * @param heads - The heads of the columns.
 * @param rows - The cells.
 * @returns The lines.
 */
export function markdownTable(
  heads: readonly string[],
  rows: ReadonlyArray<readonly string[]>
): string[] {
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => (row[column] ?? '').length))
  )
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => pad(cell, widths[column] ?? 0, column)).join(' | ')} |`
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`
  )
  return [line(heads), `| ${rule.join(' | ')} |`, ...rows.map(line)]
}

function pad(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width)
}

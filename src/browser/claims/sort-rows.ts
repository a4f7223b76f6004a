/**
 * Let the reader sort the table by any column: the headers become buttons.
 *
 * @param table - The table; cells sort by their `data-sort`, else by their words.
 */
export function sortRows(table: HTMLTableElement): void {
  const headers = [...(table.tHead?.rows[0]?.cells ?? [])]
  headers.forEach((header, column) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'sort'
    button.append(...header.childNodes)
    header.append(button)
    button.addEventListener('click', () => {
      const descending = header.getAttribute('aria-sort') === 'ascending'
      for (const other of headers) other.removeAttribute('aria-sort')
      header.setAttribute('aria-sort', descending ? 'descending' : 'ascending')
      sortBy(table, column, descending)
    })
  })
}

function sortBy(table: HTMLTableElement, column: number, descending: boolean): void {
  const body = table.tBodies[0]
  if (!body) return
  const rows = [...body.rows].map((row) => ({row, key: keyOf(row, column)}))
  const sign = descending ? -1 : 1
  rows.sort((a, b) => sign * compare(a.key, b.key) || orderOf(a.row) - orderOf(b.row))
  body.append(...rows.map(({row}) => row))
}

function keyOf(row: HTMLTableRowElement, column: number): string {
  const cell = row.cells[column]
  return cell?.dataset.sort ?? cell?.textContent ?? ''
}

/** Numbers by size, all else by its letters. */
function compare(a: string, b: string): number {
  if (/^\d+$/.test(a) && /^\d+$/.test(b)) return Number(a) - Number(b)
  return a.localeCompare(b, document.documentElement.lang)
}

function orderOf(row: HTMLTableRowElement): number {
  return Number(row.dataset.order)
}

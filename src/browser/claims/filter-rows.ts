import {countWords} from './count-words.ts'

/**
 * Narrow the table of claims as the reader chooses; the choice is kept in the address.
 *
 * @param form - The controls.
 * @param table - The table.
 */
export function filterRows(form: HTMLFormElement, table: HTMLTableElement): void {
  const rows = [...(table.tBodies[0]?.rows ?? [])]
  const texts = rows.map((row) => (row.textContent ?? '').toLowerCase())
  const count = form.querySelector('output')

  const apply = (): void => {
    const chosen = new FormData(form)
    let shown = 0
    rows.forEach((row, index) => {
      const fits = [...chosen].every(([name, value]) =>
        fitsChoice(row, texts[index] ?? '', name, String(value).trim())
      )
      row.hidden = !fits
      if (fits) shown += 1
    })
    if (count) count.value = countWords(shown, rows.length)
    table.hidden = shown === 0
  }

  restore(form)
  apply()
  form.addEventListener('input', () => {
    apply()
    remember(form)
  })
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('reset', () => {
    requestAnimationFrame(() => {
      apply()
      remember(form)
    })
  })
}

function fitsChoice(row: HTMLTableRowElement, text: string, name: string, value: string): boolean {
  if (value === '') return true
  if (name === 'words') {
    return value
      .toLowerCase()
      .split(/\s+/)
      .every((word) => text.includes(word))
  }
  const date = row.dataset.date ?? ''
  if (name === 'from') return date >= value.slice(0, date.length)
  if (name === 'until') return date <= value.slice(0, date.length)
  return (row.dataset[name] ?? '').split(' ').includes(value)
}

function restore(form: HTMLFormElement): void {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const control = form.elements.namedItem(name)
    if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) {
      control.value = value
    }
  }
}

function remember(form: HTMLFormElement): void {
  const chosen = new URLSearchParams()
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && value !== '') chosen.set(name, value)
  }
  const search = chosen.toString()
  history.replaceState(null, '', search ? `?${search}` : location.pathname)
}

/**
 * Let the arrow keys walk from the box to the results and through them.
 *
 * @param field - The box.
 * @param results - Where the results are.
 */
export function walkResults(field: HTMLInputElement, results: HTMLElement): void {
  const links = () => [...results.querySelectorAll<HTMLElement>('.result-head a')]
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown') return
    const [first] = links()
    if (!first) return
    event.preventDefault()
    first.focus()
  })
  results.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const all = links()
    const at = all.indexOf(event.target as HTMLElement)
    if (step === 0 || at < 0) return
    event.preventDefault()
    const next = at + step < 0 ? field : all[at + step]
    next?.focus()
  })
}

/**
 * Tell whether a key was meant for a field rather than for the page.
 *
 * @param event - The key.
 * @returns Whether it is typed into something, or part of a command of the system.
 */
export function isTyping(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement | null
  return (
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    (target?.closest('input, select, textarea, [contenteditable]') ?? null) !== null
  )
}

/** Let `/` lead to the search box. */
export function focusSearchOnSlash(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || isTyping(event)) return
    const field = document.querySelector<HTMLInputElement>('#site-search')
    if (!field) return
    event.preventDefault()
    field.focus()
    field.select()
  })
}

/** Lead to the search box of the header. */
export function focusSearch(): void {
  const field = document.querySelector<HTMLInputElement>('#site-search')
  field?.focus()
  field?.select()
}

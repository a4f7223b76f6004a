/** Lead to the search box: the page's own where it has one, else that of the header. */
export function focusSearch(): void {
  const field =
    document.querySelector<HTMLInputElement>('main input[name="q"]') ??
    document.querySelector<HTMLInputElement>('#site-search')
  field?.focus()
  field?.select()
}

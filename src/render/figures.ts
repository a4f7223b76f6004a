const format = new Intl.NumberFormat('en')

/**
 * Write a count in figures, as the site's own words do.
 *
 * @param count - How many.
 * @returns E.g. `12,600`.
 */
export function figures(count: number): string {
  return format.format(count)
}

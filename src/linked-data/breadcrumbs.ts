/** A step on the way to a page. */
export interface Step {
  name: string
  /** Its whole address. */
  url: string
}

/**
 * Describe the way to a page as schema.org's BreadcrumbList.
 *
 * @param trail - The steps from the home page to the page itself.
 * @returns JSON-LD with the context of schema.org.
 */
export function breadcrumbList(trail: readonly Step[]): Readonly<Record<string, unknown>> {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({name, url}, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: {'@id': url}
    }))
  }
}

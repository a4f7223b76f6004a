/** The root of the site: the pages that use this lie one folder below it, wherever the site lies. */
const root = new URL('../', document.baseURI)

/**
 * Load a file of the site.
 *
 * @param path - Its path from the site's root.
 * @returns What it holds, parsed from JSON.
 * @throws Error - where it cannot be loaded.
 */
export async function loadFile(path: string): Promise<unknown> {
  const response = await fetch(new URL(path, root))
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return response.json()
}

/**
 * Link to a page of the site.
 *
 * @param path - Its path from the site's root, with a fragment or without.
 * @returns The address that leads there from here.
 */
export function linkTo(path: string): string {
  return new URL(path, root).href
}

/**
 * Give the address by which a page is cited, wherever this copy of the site lies.
 *
 * @param path - Its path from the site's root, with a fragment or without.
 * @returns Its permanent address.
 */
export function permanentAddress(path: string): string {
  const here = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href
  const address = new URL(path, new URL('../', here ?? document.baseURI))
  return address.href.replace(/index\.html(?=#|$)/, '')
}

/**
 * Tell the way from a page to a file of the site.
 *
 * @param page - The page's path from the root of the site.
 * @param target - The file's path from there.
 * @returns The path that leads from the one to the other, e.g. `../claims/index.html`.
 */
export function relativePath(page: string, target: string): string {
  let shared = 0
  for (let at = 0; at < page.length && page[at] === target[at]; at += 1) {
    if (page[at] === '/') shared = at + 1
  }
  let up = ''
  for (let at = page.indexOf('/', shared); at >= 0; at = page.indexOf('/', at + 1)) up += '../'
  return up + target.slice(shared)
}

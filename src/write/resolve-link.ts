/**
 * A place of the site that a link leads to: a path, with `#` and an id where it leads to a place on a page. What
 * leads out of the site is kept as it is written, so that nothing is found there.
 */
export type LinkTarget = string

const scheme = /^[a-z][a-z\d+.-]*:/i

/**
 * Find what a link on a page leads to.
 *
 * @param page - The page's path.
 * @param link - The link, character references decoded.
 * @param origin - The address under which the site is published; links that begin with it are the site's own.
 * @returns The place, or nothing for links to other sites, to mail addresses and the like.
 */
export function resolveLink(page: string, link: string, origin?: string): LinkTarget | undefined {
  if (origin !== undefined && isBelow(link, origin)) {
    return join('', link.slice(origin.length).replace(/^\//, ''))
  }
  if (scheme.test(link) || link.startsWith('//')) return undefined
  if (link.startsWith('/')) return page === errorPage ? fromRoot(link, origin) : link
  return link.startsWith('#') || link.startsWith('?') || link === ''
    ? withFragment(page, link)
    : join(page.slice(0, page.lastIndexOf('/') + 1), link)
}

/** Servers show this page at addresses of any depth, so its links begin at the root of the host. */
const errorPage = '404.html'

function fromRoot(link: string, origin = 'https://archive.invalid'): LinkTarget {
  const root = new URL(origin).pathname.replace(/\/$/, '')
  return link.startsWith(`${root}/`) ? join('', link.slice(root.length + 1)) : link
}

function isBelow(link: string, origin: string): boolean {
  return (
    link.startsWith(origin) &&
    (link.length === origin.length || /^[/?#]/.test(link.slice(origin.length)))
  )
}

function join(folder: string, link: string): LinkTarget {
  const end = link.search(/[?#]/)
  const written = end < 0 ? link : link.slice(0, end)
  const parts = folder === '' ? [] : folder.slice(0, -1).split('/')
  for (const part of decode(written).split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return link
    } else if (part !== '.') parts.push(part)
  }
  return withFragment(folderIndex(parts.join('/'), written), link)
}

/** A folder's address shows its `index.html`. */
function folderIndex(path: string, written: string): string {
  if (path === '' || path.endsWith('/')) return `${path}index.html`
  return /(?:^|\/)\.{1,2}$/.test(written) ? `${path}/index.html` : path
}

/** `#`, `#top` and a directive such as `#:~:text=words` lead to the page itself. */
function withFragment(path: string, link: string): LinkTarget {
  const hash = link.indexOf('#')
  const fragment = hash < 0 ? '' : decode(link.slice(hash + 1).replace(/:~:.*$/s, ''))
  return fragment === '' || fragment === 'top' ? path : `${path}#${fragment}`
}

function decode(text: string): string {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

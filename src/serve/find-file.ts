import {realpathSync, statSync} from 'node:fs'
import {join, relative, sep} from 'node:path'

/** What lies at an address: a file, a better address, or nothing. */
export type Found = {file: string} | {redirect: string} | undefined

/**
 * Find the file of a site that a request asks for.
 *
 * Guarantees that nothing outside the folder is ever found: neither by `..` in any writing, nor by NUL, backslash or a
 * symbolic link.
 *
 * @param root - The site's folder.
 * @param address - The path and query of the request, as it came.
 * @returns The file (a folder's `index.html`), or the address with a slash where a folder is asked for without.
 */
export function findFile(root: string, address: string): Found {
  const end = address.search(/[?#]/)
  const path = end < 0 ? address : address.slice(0, end)
  const parts = partsOf(path)
  if (!parts) return undefined
  const file = join(root, ...parts)
  const isFolder = parts.at(-1) === ''
  if (!isFolder && kindOf(file) === 'folder') {
    return {redirect: `${path}/${address.slice(path.length)}`}
  }
  return inside(root, isFolder ? join(file, 'index.html') : file)
}

/** The parts of a path, decoded; the last is empty for a folder. */
function partsOf(path: string): string[] | undefined {
  // Two slashes at the beginning would redirect to another host.
  if (!path.startsWith('/') || path.startsWith('//')) return undefined
  try {
    const parts = decodeURIComponent(path.slice(1)).split('/')
    const last = parts.length - 1
    const wrong = parts.some(
      (part, index) => /^\.\.?$|[\0\\]/.test(part) || (part === '' && index < last)
    )
    return wrong ? undefined : parts
  } catch {
    return undefined
  }
}

function inside(root: string, file: string): Found {
  if (kindOf(file) !== 'file') return undefined
  const way = relative(realpathSync(root), realpathSync(file))
  return way === '..' || way.startsWith(`..${sep}`) ? undefined : {file}
}

function kindOf(file: string): 'file' | 'folder' | undefined {
  try {
    const found = statSync(file)
    return found.isDirectory() ? 'folder' : found.isFile() ? 'file' : undefined
  } catch {
    // It is not there, or its name is longer than any can be.
    return undefined
  }
}

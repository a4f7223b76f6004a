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
  const parts = partsOf(address)
  if (!parts) return undefined
  const file = join(root, ...parts)
  const isFolder = parts.at(-1) === ''
  if (!isFolder && kindOf(file) === 'folder') return {redirect: withSlash(address)}
  return inside(root, isFolder ? join(file, 'index.html') : file)
}

/**
 * Put a slash behind the path of an address.
 *
 * @param address - Path and query of a request.
 * @returns The address of the folder.
 */
export function withSlash(address: string): string {
  const path = pathOf(address)
  return `${path}/${address.slice(path.length)}`
}

function pathOf(address: string): string {
  const end = address.search(/[?#]/)
  return end < 0 ? address : address.slice(0, end)
}

/**
 * Take an address apart.
 *
 * @param address - Path and query of a request, as it came.
 * @returns The parts of its path, decoded; the last is empty for a folder. Nothing where they would lead elsewhere.
 */
export function partsOf(address: string): string[] | undefined {
  const path = pathOf(address)
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

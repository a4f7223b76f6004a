import type {SitePath} from '../model/types.ts'

/** Most paths: parts of plain letters, none beginning with a dot, too short to be too long. */
const plain = /^(?=.{1,200}$)(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/

/** What an address or a file system would read as something else. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
const reserved = /[\u0000-\u001f\u007f\\?#%:*"<>|]/

/**
 * Guard a path of the site: the one door through which a path comes into the stage.
 *
 * Guarantees that the path stays inside the site, means the same file on every file system (NFC, parts of at most
 * 255 bytes) and needs no escape in an address but for letters beyond ASCII and spaces.
 *
 * @param path - The path, with `/` between its parts.
 * @returns The same path.
 * @throws Error - if it is no such path; that is a fault of the code that made it, not of an author.
 */
export function sitePath(path: string): SitePath {
  const flaw = plain.test(path) ? undefined : flawOf(path)
  if (flaw !== undefined) {
    throw new Error(`Unexpected ${flaw} in the site path ${JSON.stringify(path)}.`)
  }
  return path as SitePath
}

function flawOf(path: string): string | undefined {
  const parts = path.split('/')
  if (path.startsWith('/')) return 'slash at the beginning'
  if (parts.includes('')) return 'empty part'
  if (parts.includes('..') || parts.includes('.')) return 'part "." or ".."'
  if (Buffer.from(path).toString() !== path) return 'half of a surrogate pair'
  if (path !== path.normalize('NFC')) return 'letter that is not in Unicode form NFC'
  if (parts.some((part) => Buffer.byteLength(part) > 255)) return 'part of more than 255 bytes'
  const character = reserved.exec(path)?.[0]
  return character === undefined ? undefined : `character ${JSON.stringify(character)}`
}

import {readFileSync} from 'node:fs'
import {findFile, partsOf, withSlash} from './find-file.ts'

/** What is answered to a request: a file of the site, or a better address. */
export type Reply = {path: string; content: string | Uint8Array} | {redirect: string}

/** Finds what is to be answered to an address: path and query of a request, as they came. */
export type FindReply = (address: string) => Promise<Reply | undefined> | Reply | undefined

/** A file of the site as its sources are now; or that there is none; or that the built site must be asked. */
export type LiveFile = {content: string | Uint8Array} | 'absent' | 'built'

/**
 * Find replies in a folder, as a plain web server would.
 *
 * @param root - The site's folder.
 * @returns Finds what lies there; nothing outside it.
 */
export function replyFromFolder(root: string): FindReply {
  return (address) => {
    const found = findFile(root, address)
    if (!found || 'redirect' in found) return found
    try {
      return {path: found.file, content: readFileSync(found.file)}
    } catch {
      // It has gone since it was found: a new site has taken its place.
      return undefined
    }
  }
}

/**
 * Find replies in a site that is made as it is asked for, and for the rest in one that was built.
 *
 * @param file - Makes a file, by its path in the site.
 * @param built - Finds what was built.
 * @param meanwhile - Makes the HTML of a front page that holds until one is built.
 * @returns Finds the one or the other.
 */
export function replyLive(
  file: (path: string) => Promise<LiveFile>,
  built: FindReply,
  meanwhile: () => Promise<string>
): FindReply {
  return async (address) => {
    const parts = partsOf(address)
    if (!parts) return undefined
    const isFolder = parts.at(-1) === ''
    const path = `${parts.join('/')}${isFolder ? 'index.html' : ''}`
    const found = await file(path)
    if (typeof found === 'object') return {path, content: found.content}
    if (!isFolder && typeof (await file(`${path}/index.html`)) === 'object') {
      return {redirect: withSlash(address)}
    }
    const reply = found === 'built' ? await built(address) : undefined
    return reply ?? (path === 'index.html' ? {path, content: await meanwhile()} : undefined)
  }
}

import {readFileSync} from 'node:fs'
import type {IncomingMessage, ServerResponse} from 'node:http'
import {join} from 'node:path'
import {contentType} from './content-type.ts'
import {findFile} from './find-file.ts'

/**
 * Answer a request with a file of a folder, as a plain web server would; nothing may be cached.
 *
 * Folders are answered with their `index.html` (after a redirect to the address with a slash), addresses without a file
 * with `404.html`.
 *
 * @param root - The site's folder.
 * @param request - The request.
 * @param response - Its answer.
 * @param change - Changes each HTML page on its way.
 */
export function answer(
  root: string,
  request: IncomingMessage,
  response: ServerResponse,
  change = (html: string) => html
): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    send(request, response, 405, 'text/plain', 'Only GET and HEAD.\n')
    return
  }
  const found = findFile(root, request.url ?? '/')
  if (found && 'redirect' in found) {
    response.setHeader('Location', found.redirect)
    send(request, response, 301, 'text/plain', '')
  } else if (!found || !sendFile(request, response, 200, found.file, change)) {
    const page = join(root, '404.html')
    if (!sendFile(request, response, 404, page, change)) {
      send(request, response, 404, 'text/html; charset=utf-8', change(nothing))
    }
  }
}

/** Where the site has no page of its own for it, or there is no site yet. */
const nothing = '<!doctype html><title>Nothing here</title><p>Nothing here yet.</p>\n'

/**
 * Send an answer.
 *
 * @param request - The request.
 * @param response - Its answer.
 * @param status - The status code.
 * @param type - The content type.
 * @param body - The content.
 */
export function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Uint8Array
): void {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Length': bytes.length,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    ...(status === 405 ? {Allow: 'GET, HEAD'} : {})
  })
  response.end(request.method === 'HEAD' ? undefined : bytes)
}

/** Gives whether there was a file: it may have gone since it was found, when a new site took its place. */
function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  file: string,
  change: (html: string) => string
): boolean {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(file)
  } catch {
    return false
  }
  const type = contentType(file)
  const isPage = type.startsWith('text/html')
  send(request, response, status, type, isPage ? change(Buffer.from(bytes).toString()) : bytes)
  return true
}

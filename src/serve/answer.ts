import type {IncomingMessage, ServerResponse} from 'node:http'
import {contentType} from './content-type.ts'
import {type FindReply, replyFromFolder} from './find-reply.ts'

/** The site's own page for what is not there. */
const notFound = '/404.html'

/** Where the site has no page of its own for it, or there is no site yet. */
const nothing = '<!doctype html><title>Nothing here</title><p>Nothing here yet.</p>\n'

/** Files whose names tell their content: a browser that has one need not ask again. */
const lasting = /\/assets\/[^/]+-[\dA-Za-z]{8}\.\w+$/

/**
 * Answer a request with a file of a folder, as a plain web server would; nothing may be cached but what is named by its
 * content.
 *
 * Folders are answered with their `index.html` (after a redirect to the address with a slash), addresses without a file
 * with `404.html`.
 *
 * @param root - The site's folder.
 * @param request - The request.
 * @param response - Its answer.
 */
export async function answer(
  root: string,
  request: IncomingMessage,
  response: ServerResponse
): Promise<void> {
  await answerFrom(replyFromFolder(root), request, response)
}

/**
 * Answer a request as `answer` does, with whatever is found.
 *
 * @param find - Finds what is to be answered.
 * @param request - The request.
 * @param response - Its answer.
 * @param change - Changes each HTML page on its way.
 */
export async function answerFrom(
  find: FindReply,
  request: IncomingMessage,
  response: ServerResponse,
  change = (html: string) => html
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    send(request, response, 405, 'text/plain', 'Only GET and HEAD.\n')
    return
  }
  const reply = await find(request.url ?? '/')
  if (reply && 'redirect' in reply) {
    response.setHeader('Location', reply.redirect)
    send(request, response, 301, 'text/plain', '')
  } else if (reply) {
    const type = contentType(reply.path)
    const {content} = reply
    send(
      request,
      response,
      200,
      type,
      type.startsWith('text/html') ? change(text(content)) : content
    )
  } else {
    const type = 'text/html; charset=utf-8'
    send(request, response, 404, type, change(await missingPage(find)))
  }
}

/**
 * Give the page for what is not there.
 *
 * @param find - Finds the site's own.
 * @returns Its HTML.
 */
export async function missingPage(find: FindReply): Promise<string> {
  const page = await find(notFound)
  return page && 'content' in page ? text(page.content) : nothing
}

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
  const isLasting = status === 200 && lasting.test(request.url ?? '')
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Length': bytes.length,
    'Cache-Control': isLasting ? 'max-age=31536000, immutable' : 'no-store',
    'X-Content-Type-Options': 'nosniff',
    ...(status === 405 ? {Allow: 'GET, HEAD'} : {})
  })
  response.end(request.method === 'HEAD' ? undefined : bytes)
}

/**
 * Give content as text.
 *
 * @param content - Text, or its bytes.
 * @returns The text.
 */
export function text(content: string | Uint8Array): string {
  return typeof content === 'string' ? content : Buffer.from(content).toString()
}

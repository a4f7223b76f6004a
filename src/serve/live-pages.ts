import {hash} from 'node:crypto'
import type {IncomingMessage, ServerResponse} from 'node:http'
import {join} from 'node:path'
import {stripVTControlCharacters} from 'node:util'
import {buildSync} from 'esbuild'
import {missingPage, send, text} from './answer.ts'
import type {BuildResult} from './build.ts'
import type {FindReply} from './find-reply.ts'

/** Where the script and the events lie; no page of a site begins so. */
const scriptPath = '/.rostrum/reload.js'
const eventsPath = '/.rostrum/events'

/** Keeps pages that are open in step with their sources. */
export interface LivePages {
  /** Answers requests for the script and the events; gives whether it did. */
  answer(request: IncomingMessage, response: ServerResponse): boolean
  /** Puts the script into a page, on its way only: the file stays as it is. */
  change(html: string): string
  /**
   * Tells all open pages what was found, and those that would be served otherwise now to reload.
   *
   * @param result - Whether all is well, and the report where it is not.
   */
  tell(result: BuildResult): Promise<void>
}

/**
 * Begin to keep pages in step: one reloads when what is served at its address has changed, and shows the report of faults.
 *
 * @param find - Finds what is served at an address.
 * @returns The means.
 */
export function livePages(find: FindReply): LivePages {
  const script = bundledScript()
  const open = new Map<ServerResponse, string>()
  let state: Pick<BuildResult, 'ok' | 'report'> = {ok: true, report: ''}
  const tellPage = async (response: ServerResponse, address: string) => {
    const edition = editionOf(await pageAt(find, address))
    response.write(`data: ${JSON.stringify({...state, edition})}\n\n`)
  }
  return {
    answer(request, response) {
      const {pathname, searchParams} = new URL(request.url ?? '/', 'http://localhost')
      if (pathname === scriptPath) send(request, response, 200, 'text/javascript', script)
      else if (pathname === eventsPath) {
        const address = searchParams.get('page') ?? '/'
        listen(response)
        open.set(response, address)
        response.on('close', () => open.delete(response))
        void tellPage(response, address)
      } else return false
      return true
    },
    change: (html) => withScript(html, editionOf(html)),
    async tell({ok, report}) {
      state = {ok, report: ok ? '' : stripVTControlCharacters(report)}
      for (const [response, address] of open) await tellPage(response, address)
    }
  }
}

/** Written for browsers, so it lies with their code; bundled when the server begins, never into the site. */
function bundledScript(): string {
  const {outputFiles} = buildSync({
    entryPoints: [join(import.meta.dirname, '../browser/live/reload.ts')],
    bundle: true,
    format: 'iife',
    write: false
  })
  return outputFiles[0]?.text ?? ''
}

function listen(response: ServerResponse): void {
  response.writeHead(200, {'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store'})
  // The browser asks again after half a second when the server is gone.
  response.write('retry: 500\n\n')
}

async function pageAt(find: FindReply, address: string): Promise<string> {
  const reply = await find(address)
  return reply && 'content' in reply ? text(reply.content) : await missingPage(find)
}

/** A page is the same as long as its bytes are. */
function editionOf(html: string): string {
  return hash('sha256', html, 'base64url')
}

function withScript(html: string, edition: string): string {
  const element = `<script src="${scriptPath}" data-edition="${edition}" async></script>`
  const end = html.search(/<\/head>/i)
  return end < 0 ? html + element : html.slice(0, end) + element + html.slice(end)
}

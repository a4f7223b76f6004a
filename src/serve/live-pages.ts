import type {IncomingMessage, ServerResponse} from 'node:http'
import {join} from 'node:path'
import process from 'node:process'
import {stripVTControlCharacters} from 'node:util'
import {buildSync} from 'esbuild'
import {send} from './answer.ts'
import type {BuildResult} from './build.ts'

/** Where the script and the events lie; no page of a site begins so. */
const scriptPath = '/.rostrum/reload.js'
const eventsPath = '/.rostrum/events'

/** Keeps pages that are open in step with the builds. */
export interface LivePages {
  /** Answers requests for the script and the events; gives whether it did. */
  answer(request: IncomingMessage, response: ServerResponse): boolean
  /** Puts the script into a page, on its way only: the file stays as it is. */
  change(html: string): string
  /** Tells all open pages how a build ended. */
  tell(result: BuildResult): void
}

/**
 * Begin to keep pages in step: they reload after a good build and show the report of a failed one.
 *
 * @returns The means.
 */
export function livePages(): LivePages {
  const script = bundledScript()
  const open = new Set<ServerResponse>()
  // Pages of an earlier server must reload too, so editions are numbered on from its process's id.
  let state = {ok: true, report: '', edition: `${process.pid}.0`}
  let builds = 0
  return {
    answer(request, response) {
      if (request.url === scriptPath) send(request, response, 200, 'text/javascript', script)
      else if (request.url === eventsPath) listen(response, open, state)
      else return false
      return true
    },
    change: (html) => withScript(html, state.edition),
    tell({ok, report}) {
      if (ok) builds += 1
      state = {
        ok,
        report: ok ? '' : stripVTControlCharacters(report),
        edition: `${process.pid}.${builds}`
      }
      for (const response of open) response.write(event(state))
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

function listen(response: ServerResponse, open: Set<ServerResponse>, state: object): void {
  response.writeHead(200, {'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store'})
  // The browser asks again after half a second when the server is gone.
  response.write(`retry: 500\n\n${event(state)}`)
  open.add(response)
  response.on('close', () => open.delete(response))
}

function event(state: object): string {
  return `data: ${JSON.stringify(state)}\n\n`
}

function withScript(html: string, edition: string): string {
  const element = `<script src="${scriptPath}" data-edition="${edition}" async></script>`
  const end = html.search(/<\/head>/i)
  return end < 0 ? html + element : html.slice(0, end) + element + html.slice(end)
}

import {once} from 'node:events'
import type {RequestListener, Server} from 'node:http'
import {createServer} from 'node:http'

/** A server that listens. */
export interface Listening {
  /** Its address, with a slash at the end. */
  url: string
  /** Ends all connections and stops. */
  close(): Promise<void>
}

/** Only programs of this machine can reach it. */
const host = '127.0.0.1'

/** So many ports are tried from the first wish on. */
const tries = 100

/**
 * Listen on this machine's own address.
 *
 * Requests that name another host are refused: a page of the wide web cannot read the site by pointing its name here.
 *
 * @param handler - Answers requests.
 * @param port - The port; 0 for any that is free.
 * @param exactly - Whether only this port will do; else the next free one is taken.
 * @returns The server.
 * @throws Error - with the code `EADDRINUSE` where no port is free.
 */
export async function listen(
  handler: RequestListener,
  port: number,
  exactly = false
): Promise<Listening> {
  for (let next = port; ; next += 1) {
    const server = createServer((request, response) => {
      if (isLocal(request.headers.host)) handler(request, response)
      else response.writeHead(403).end()
    })
    server.listen(next, host)
    try {
      await once(server, 'listening')
      return listening(server)
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
      if (!taken || exactly || next >= port + tries || next >= 65_535) throw error
    }
  }
}

function isLocal(name: string | undefined): boolean {
  return name === undefined || /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(name)
}

function listening(server: Server): Listening {
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `http://${host}:${port}/`,
    async close() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    }
  }
}

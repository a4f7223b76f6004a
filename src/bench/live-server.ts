import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {get} from 'node:http'
import {join} from 'node:path'
import process from 'node:process'
import {createInterface} from 'node:readline'
import type {Readable} from 'node:stream'
import {clock} from './clock.ts'

/** `npm start`, running. */
export interface LiveServer {
  /** Its address, with a slash at the end. */
  url: string
  /**
   * Waits for what it says next.
   *
   * @param words - How the line begins.
   * @returns When it was said.
   * @throws Error - with all it said where it ends instead.
   */
  says(words: string): Promise<number>
  /**
   * Listens to what the open pages at an address are told.
   *
   * @param address - Path of the page.
   * @returns A function that waits for what is told next and gives when that was.
   */
  hear(address: string): Promise<() => Promise<number>>
  close(): Promise<void>
}

/**
 * Start the program's live server in a process of its own, as `npm start` does, and wait until it serves.
 *
 * @param archive - The archive's folder.
 * @param out - The site's folder.
 * @returns The server.
 * @throws Error - with all it said where it does not begin.
 */
export async function startLiveServer(archive: string, out: string): Promise<LiveServer> {
  const program = [join(import.meta.dirname, '../run.js'), 'cli', 'start', '--port', '0']
  const child = spawn(process.execPath, [
    ...process.execArgv,
    ...program,
    '--archive',
    archive,
    '--out',
    out
  ])
  const lines = heardLines(child.stdout, child.stderr)
  const ended = once(child, 'exit').then(() => {
    throw new Error(`The live server ended.\n${lines.all.join('\n')}`)
  })
  ended.catch(() => undefined)
  const says = async (words: string) => await Promise.race([lines.next(words), ended])
  await says('Serving ')
  const url = /http:\S+/.exec(lines.all.at(-1) ?? '')?.[0] ?? ''
  return {
    url,
    says,
    hear: async (address) => await hearEvents(`${url}.rostrum/events?page=${address}`),
    async close() {
      child.kill('SIGINT')
      await ended.catch(() => undefined)
    }
  }
}

function heardLines(...streams: readonly Readable[]) {
  const all: string[] = []
  const waiting = new Map<string, (time: number) => void>()
  for (const stream of streams) {
    const reader = createInterface(stream)
    reader.on('line', (line) => {
      const time = clock()
      all.push(line)
      for (const [words, resolve] of waiting) {
        if (!line.startsWith(words)) continue
        waiting.delete(words)
        resolve(time)
      }
    })
    // The server has ended; who waits for a line hears of that.
    reader.on('error', () => undefined)
  }
  const next = (words: string) =>
    new Promise<number>((resolve) => {
      waiting.set(words, resolve)
    })
  return {all, next}
}

/** Every connection to the events is told at once how things are; what follows are changes. */
async function hearEvents(url: string): Promise<() => Promise<number>> {
  const request = get(url)
  const [response] = (await once(request, 'response')) as [Readable]
  const events = heardLines(response)
  await events.next('data: ')
  return async () => await events.next('data: ')
}

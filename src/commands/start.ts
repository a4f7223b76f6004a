import {join} from 'node:path'
import process from 'node:process'
import {buildInProcess} from '../serve/build-process.ts'
import {type LiveOptions, serveLive} from '../serve/serve-live.ts'
import {healSite} from '../write/workspace.ts'
import {
  type Arguments,
  type Command,
  type ExitCode,
  folders,
  Misuse,
  type Terminal,
  textOption
} from './command.ts'

/** Where Rostrum itself lies. */
const programFolder = join(import.meta.dirname, '../..')

/** The port that is taken if it is free and no other was asked for. */
const usualPort = 4321

/** Builds the site, serves it on this machine and follows every change. */
export const startCommand: Command = {
  help: `Build the site, serve it on this machine and follow every change.

Usage: npm start -- [options]

Options:
  --port NUMBER   the port on 127.0.0.1 (default: ${usualPort}, or the next that is free)
  --archive DIR   a folder with texts/ and notes/ (default: this project)
  --out DIR       the folder of the site (default: dist in the archive)

Open pages reload when a text, a note or the program has changed. Faults are told here and
on the page; the last good page stays under them. Nothing of this is written into the site.
Ctrl-C ends it.

Examples:
  npm start
  npm start -- --port 8080 --archive ../my-archive`,
  options: {port: {type: 'string'}},
  async run(given, terminal): Promise<ExitCode> {
    const site = await startSite(given, terminal)
    await endAsked()
    await site.close()
    return 0
  }
}

/**
 * Start serving and following a site.
 *
 * @param given - What was given on the line.
 * @param terminal - Where to speak.
 * @returns Its address, and a function that ends it and what it began.
 * @throws Misuse - where the port is no port or is taken.
 */
export async function startSite(
  given: Arguments,
  terminal: Terminal
): Promise<{url: string; close(): Promise<void>}> {
  const {archive, out} = folders(given)
  const port = portOption(given)
  healSite(out)
  const builds = buildInProcess(
    join(programFolder, 'src/run.js'),
    ['commands/build-child', archive, out],
    (path) => path.startsWith('src/')
  )
  const options: LiveOptions = {
    out,
    watched: [
      {root: archive, names: ['texts', 'notes']},
      {root: programFolder, names: ['src']}
    ],
    build: builds.build,
    port: port ?? usualPort,
    exactly: port !== undefined,
    told: (event) => tell(event, terminal)
  }
  const site = await serveLive(options).catch((error: unknown) => {
    throw taken(error) ? new Misuse(`Unexpected --port ${port}, expected one that is free.`) : error
  })
  terminal.print(`Serving ${out} at ${site.url} (Ctrl-C ends it).`)
  return {
    url: site.url,
    async close() {
      await Promise.all([site.close(), builds.close()])
      healSite(out)
    }
  }
}

function portOption(given: Arguments): number | undefined {
  const text = textOption(given, 'port')
  if (text === undefined) return undefined
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65_535) return port
  throw new Misuse(`Unexpected --port ${text}, expected a number from 0 to 65535.`)
}

function taken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
}

function tell(event: Parameters<LiveOptions['told']>[0], terminal: Terminal): void {
  if ('changed' in event) {
    const [first = '', ...more] = event.changed
    terminal.tell(`Changed: ${first}${more.length === 0 ? '' : ` and ${more.length} more`}`)
  } else if (event.result.ok) terminal.print(event.result.report)
  else terminal.tell(event.result.report)
}

/** Resolves on Ctrl-C and on a request to end; npm may send the same signal again. */
async function endAsked(): Promise<void> {
  await new Promise<void>((resolve) => {
    process.on('SIGINT', () => resolve())
    process.on('SIGTERM', () => resolve())
  })
}

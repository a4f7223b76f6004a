import {join} from 'node:path'
import process from 'node:process'
import type {BuildResult} from '../serve/build.ts'
import {callProcess} from '../serve/call-process.ts'
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
import {liveCalls, runScript} from './live-calls.ts'

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

A speech's pages are made anew as they are asked for: what you save is there at once. The whole
site is built behind that, with the pages and files that all speeches share. Faults are told here
and on the page; the last good page stays under them. Nothing of this is written into the site.
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
  const isProgram = (path: string) => path.startsWith('src/')
  const live = liveCalls(archive, isProgram)
  const builds = buildCalls(archive, out)
  const options: LiveOptions = {
    out,
    watched: [
      {root: archive, names: ['texts', 'notes']},
      {root: programFolder, names: ['src']}
    ],
    live,
    async build(changed, signal) {
      if (changed.some(isProgram)) await builds.renew()
      return await builds.ask(changed, signal)
    },
    port: port ?? usualPort,
    exactly: port !== undefined,
    told: teller(terminal)
  }
  const site = await serveLive(options).catch(async (error: unknown) => {
    await Promise.all([live.close(), builds.close()])
    throw taken(error) ? new Misuse(`Unexpected --port ${port}, expected one that is free.`) : error
  })
  terminal.print(`Serving ${out} at ${site.url} (Ctrl-C ends it).`)
  return {
    url: site.url,
    async close() {
      await Promise.all([site.close(), live.close(), builds.close()])
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

/** Builds go on behind all else: whoever saves a note waits for its page, not for them. */
function buildCalls(archive: string, out: string) {
  const lost = (how: string): BuildResult => ({
    ok: false,
    report: `The build ended unexpectedly (${how}). The next change begins it anew.`
  })
  const words = ['commands/build-child', archive, out]
  return callProcess<readonly string[], BuildResult>(runScript, words, lost, true)
}

/** What a build finds again, after it was seen at once, is told once. */
function teller(terminal: Terminal): LiveOptions['told'] {
  let lastTold = ''
  return (event) => {
    if ('changed' in event) {
      const [first = '', ...more] = event.changed
      terminal.tell(`Changed: ${first}${more.length === 0 ? '' : ` and ${more.length} more`}`)
      return
    }
    const {ok, report} = 'seen' in event ? event.seen : event.result
    if (ok) {
      lastTold = ''
      if ('result' in event) terminal.print(report)
    } else if (report !== lastTold) {
      lastTold = report
      terminal.tell(report)
    }
  }
}

/** Resolves on Ctrl-C and on a request to end; npm may send the same signal again. */
async function endAsked(): Promise<void> {
  await new Promise<void>((resolve) => {
    process.on('SIGINT', () => resolve())
    process.on('SIGTERM', () => resolve())
  })
}

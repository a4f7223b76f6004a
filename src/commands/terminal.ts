import process from 'node:process'
import {Readable} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import type {Terminal} from './command.ts'

/**
 * Give the terminal of this process.
 *
 * @returns A terminal that shows progress only where standard error is one.
 */
export function processTerminal(): Terminal {
  const live = process.stderr.isTTY === true
  for (const stream of [process.stdout, process.stderr]) {
    stream.removeListener('error', unlessClosed).on('error', unlessClosed)
  }
  let shown = false
  const clear = () => {
    if (shown) process.stderr.write('\r\u001b[2K')
    shown = false
  }
  return {
    print(line) {
      clear()
      process.stdout.write(`${line}\n`)
    },
    tell(line) {
      clear()
      process.stderr.write(`${line}\n`)
    },
    async output(chunks) {
      clear()
      await pipeline(Readable.from(chunks), process.stdout, {end: false}).catch(unlessClosed)
    },
    progress(line) {
      if (!live) return
      clear()
      process.stderr.write(line)
      shown = line !== ''
    },
    colour: live && process.env.NO_COLOR === undefined
  }
}

/** Whoever reads the first lines alone, as `head` does, has closed the pipe: that is no failure. */
function unlessClosed(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error
}

import process from 'node:process'
import type {Terminal} from './command.ts'

/**
 * Give the terminal of this process.
 *
 * @returns A terminal that shows progress only where standard error is one.
 */
export function processTerminal(): Terminal {
  const live = process.stderr.isTTY === true
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
    progress(line) {
      if (!live) return
      clear()
      process.stderr.write(line)
      shown = line !== ''
    },
    colour: live && process.env.NO_COLOR === undefined
  }
}

import type {Terminal} from '../commands/command.ts'

/** A terminal that remembers what was said. */
export interface RememberingTerminal extends Terminal {
  /** Lines on standard output. */
  printed: string[]
  /** What was written to standard output as it is. */
  bytes: Buffer[]
  /** Lines on standard error. */
  told: string[]
}

/**
 * Make a terminal for tests.
 *
 * @returns A terminal without colour that remembers all lines.
 */
export function rememberingTerminal(): RememberingTerminal {
  const printed: string[] = []
  const told: string[] = []
  const bytes: Buffer[] = []
  return {
    printed,
    told,
    bytes,
    print: (line) => void printed.push(line),
    tell: (line) => void told.push(line),
    output: async (chunks) => {
      for await (const chunk of chunks) bytes.push(Buffer.from(chunk))
    },
    progress: () => undefined,
    colour: false
  }
}

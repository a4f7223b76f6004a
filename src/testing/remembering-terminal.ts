import type {Terminal} from '../commands/command.ts'

/** A terminal that remembers what was said. */
export interface RememberingTerminal extends Terminal {
  /** Lines on standard output. */
  printed: string[]
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
  return {
    printed,
    told,
    print: (line) => void printed.push(line),
    tell: (line) => void told.push(line),
    progress: () => undefined,
    colour: false
  }
}

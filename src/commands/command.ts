import type {ParseArgsConfig} from 'node:util'

/** How a command ended: 0 good, 1 content faults, 2 misuse or a failure of the machine. */
export type ExitCode = 0 | 1 | 2

/** Where a command speaks. Tests give one that remembers. */
export interface Terminal {
  /** Writes a line of result to standard output. */
  print(line: string): void
  /** Writes a line about the work (faults, notices) to standard error. */
  tell(line: string): void
  /**
   * Writes to standard output as it is, without a line end of its own.
   *
   * @param chunks - Text or bytes, in pieces that may be read while they are written.
   */
  output(chunks: Iterable<string | Uint8Array> | AsyncIterable<Uint8Array>): Promise<void>
  /** Shows one line of progress in place; shows nothing where standard error is no terminal. An empty string clears it. */
  progress(line: string): void
  /** Whether to use colour on standard error. */
  colour: boolean
}

/** What was given to a command on its line. */
export interface Arguments {
  /** Options by long name. */
  values: Readonly<Record<string, string | boolean | string[] | undefined>>
  /** Words that are no options. */
  words: readonly string[]
}

/** One command of the tool. */
export interface Command {
  /** Its own help: usage, options with their defaults, examples. */
  help: string
  /** Its options; `--archive`, `--out` and `--help` are added for all. */
  options: NonNullable<ParseArgsConfig['options']>
  /**
   * Does the work.
   *
   * @param options - What was given on the line.
   * @param terminal - Where to speak.
   * @returns The exit code. Content faults are printed, not thrown.
   * @throws Misuse - where the line cannot be understood.
   */
  run(options: Arguments, terminal: Terminal): Promise<ExitCode>
}

/** Thrown where a command line or the machine makes the work impossible; its message is shown without a stack. */
export class Misuse extends Error {}

/**
 * Give the text of an option.
 *
 * @param given - What was given on the line.
 * @param name - The option's long name.
 * @returns Its text, or nothing where it was not given.
 */
export function textOption(given: Arguments, name: string): string | undefined {
  const value = given.values[name]
  return typeof value === 'string' ? value : undefined
}

/**
 * Give the folder of the archive and the folder of the site.
 *
 * @param given - What was given on the line.
 * @returns `archive` (default: the working folder) and `out` (default: `dist` in the archive).
 */
export function folders(given: Arguments): {archive: string; out: string} {
  const archive = textOption(given, 'archive') ?? '.'
  return {archive, out: textOption(given, 'out') ?? `${archive}/dist`}
}

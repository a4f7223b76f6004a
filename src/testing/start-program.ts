import {type ChildProcess, spawn} from 'node:child_process'
import {once} from 'node:events'
import process from 'node:process'
import {text} from 'node:stream/consumers'
import {buildSync} from 'esbuild'

/** A process that a test has started. */
export interface Program {
  process: ChildProcess
  /** Resolves with its next piece of output; with an empty string where it ends instead. */
  said(): Promise<string>
  /** Resolves when it is over. */
  ended: Promise<{code: number | null; signal: NodeJS.Signals | null; errors: string}>
}

/**
 * Run a piece of TypeScript in a process of its own.
 *
 * @param source - A module; it imports by absolute paths.
 * @param limit - A limit set by the shell's `ulimit`, e.g. `-f 8`.
 * @returns The process; the test ends it.
 */
export function startProgram(source: string, limit?: string): Program {
  const node = [process.execPath, '--input-type=module', '-']
  // The shell gives way to the program, so that signals reach it.
  const line =
    limit === undefined ? node : ['sh', '-c', `ulimit ${limit}; exec "$@"`, 'sh', ...node]
  const [command = '', ...words] = line
  const child = spawn(command, words)
  child.stdin.end(bundle(source))
  const errors = text(child.stderr)
  const ended = once(child, 'close').then(async ([code, signal]) => ({
    code,
    signal,
    errors: await errors
  }))
  return {
    process: child,
    ended,
    async said() {
      const [data] = await Promise.race([once(child.stdout, 'data'), ended.then(() => [''])])
      return String(data).trim()
    }
  }
}

const bundles = new Map<string, string>()

/** Bundled ahead it starts ten times faster than with a loader. */
function bundle(source: string): string {
  const known = bundles.get(source)
  if (known !== undefined) return known
  const {outputFiles} = buildSync({
    stdin: {contents: source, loader: 'ts', resolveDir: import.meta.dirname},
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false
  })
  const made = outputFiles[0]?.text ?? ''
  bundles.set(source, made)
  return made
}

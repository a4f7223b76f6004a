import {type ChildProcess, fork} from 'node:child_process'
import {once} from 'node:events'
import process from 'node:process'
import type {Build, BuildResult} from './build.ts'

/** Builds in a process of their own. */
export interface BuildProcess {
  build: Build
  /** Ends the process, if need be by force, and waits until it is over. */
  close(): Promise<void>
}

/** So long, in milliseconds, a process may take to tidy up when it shall end. */
const patience = 2000

/**
 * Build in a child process, which lives on from build to build and so keeps warm what it has read.
 *
 * @param program - A script that calls `answerBuilds`.
 * @param words - What it is given on its command line.
 * @param needsFresh - Whether a change means that the program itself is another now: then a new process takes over.
 * @returns The builds. A process that dies is told of as a failed build, and the next build begins another.
 */
export function buildInProcess(
  program: string,
  words: readonly string[],
  needsFresh: (path: string) => boolean
): BuildProcess {
  let child: ChildProcess | undefined
  const close = async () => {
    const ending = child
    child = undefined
    if (!ending || !isAlive(ending)) return
    const ended = once(ending, 'exit')
    ending.kill('SIGTERM')
    // It cannot listen while it computes.
    const impatience = setTimeout(() => ending.kill('SIGKILL'), patience)
    await ended
    clearTimeout(impatience)
  }
  return {
    close,
    async build(changed) {
      if (changed.some(needsFresh)) await close()
      if (!child || !isAlive(child)) child = startChild(program, words)
      return await ask(child, changed)
    }
  }
}

function isAlive({connected, exitCode, signalCode}: ChildProcess): boolean {
  return connected && exitCode === null && signalCode === null
}

function startChild(program: string, words: readonly string[]): ChildProcess {
  return fork(program, [...words], {execArgv: []})
}

async function ask(child: ChildProcess, changed: readonly string[]): Promise<BuildResult> {
  return await new Promise((resolve) => {
    const answered = (result: unknown) => settle(isResult(result) ? result : lost('an answer'))
    const ended = (code: number | null, signal: string | null) =>
      settle(lost(signal ?? `code ${code}`))
    const settle = (result: BuildResult) => {
      child.off('message', answered)
      child.off('exit', ended)
      resolve(result)
    }
    child.on('message', answered)
    child.on('exit', ended)
    child.send(changed, (error) => error && child.kill())
  })
}

function lost(how: string): BuildResult {
  return {
    ok: false,
    report: `The build ended unexpectedly (${how}). The next change begins it anew.`
  }
}

function isResult(value: unknown): value is BuildResult {
  return typeof value === 'object' && value !== null && 'ok' in value && 'report' in value
}

/**
 * Answer the calls of `buildInProcess`, in the child process. The process ends when its parent does.
 *
 * @param build - Builds the site; what it throws is told as a failed build.
 */
export function answerBuilds(build: Build): void {
  process.on('disconnect', () => process.exit())
  process.on('message', async (changed: readonly string[]) => {
    const result = await build(changed).catch((error: unknown) => ({
      ok: false,
      report: error instanceof Error ? error.message : String(error)
    }))
    // The parent may have gone meanwhile.
    process.send?.(result, () => undefined)
  })
}

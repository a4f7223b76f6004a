import {execFile} from 'node:child_process'
import process from 'node:process'
import {promisify} from 'node:util'

/** Thrown where a program that a benchmark needs fails; the message tells what it said. */
export class ProgramFailure extends Error {
  readonly code = 'PROGRAM_FAILED'
}

const run = promisify(execFile)

/** No peer may call home, and none may draw progress. */
const quiet = {...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', CI: '1'}

/**
 * Run a program to its end.
 *
 * @param command - The program and its arguments.
 * @param folder - Where it runs.
 * @returns What it wrote to standard output.
 * @throws ProgramFailure - where it cannot run or ends with another code than 0.
 */
export async function runProgram(
  [program = '', ...rest]: readonly string[],
  folder: string
): Promise<string> {
  try {
    const {stdout} = await run(program, rest, {cwd: folder, maxBuffer: 1e8, env: quiet})
    return stdout
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error)
    const last = said.trim().split('\n').slice(-12).join('\n')
    throw new ProgramFailure(`Failed: ${[program, ...rest].join(' ')}\n${last}`)
  }
}

import {runProgram} from './run-program.ts'

/** What a command took, with all processes that it started and waited for. */
export interface CommandTime {
  /** From its start to its end. */
  seconds: number
  /** On the processors, user and system. */
  processorSeconds: number
}

/**
 * Run a command to its end and time it.
 *
 * @param command - The program and its arguments.
 * @param folder - Where it runs.
 * @returns What it took; of the processors by the shell's `times` (POSIX), which counts children.
 * @throws ProgramFailure - where it fails.
 */
export async function timeCommand(
  command: readonly string[],
  folder: string
): Promise<CommandTime> {
  const script = '"$@" >/dev/null && times'
  const begun = performance.now()
  const times = await runProgram(['sh', '-c', script, 'sh', ...command], folder)
  const seconds = (performance.now() - begun) / 1000
  return {seconds, processorSeconds: childrenTime(times)}
}

/** The second line of `times` is that of the children: `0m1.234s 0m0.567s`. */
function childrenTime(times: string): number {
  const line = times.trim().split('\n').at(-1) ?? ''
  return Array.from(
    line.matchAll(/(\d+)m([\d.]+)s/g),
    ([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds)
  ).reduce((sum, each) => sum + each, 0)
}

import {createHash} from 'node:crypto'
import {readFileSync, readlinkSync} from 'node:fs'
import {hostname} from 'node:os'
import process from 'node:process'
import {errorCode} from './write-failure.ts'

/**
 * Name this process so that no other process that ever ran or will run has the same name: its id, when it began
 * (ids are used again), and its machine (two containers may share a disk and not their processes).
 *
 * @returns The mark, fit for a file name: `<pid>-<begin>-<machine>`.
 */
export function ownMark(): string {
  return `${process.pid}-${beginOf(process.pid) ?? 0}-${machine()}`
}

/**
 * Tell whether a process certainly no longer runs.
 *
 * @param mark - A mark made by `ownMark`.
 * @returns Whether it is over. A process of another machine or container is never called dead: it cannot be seen from here.
 */
export function isDead(mark: string): boolean {
  const [pid = '', begin = '', where = ''] = mark.split('-')
  if (where !== machine()) return false
  if (!isRunning(Number(pid))) return true
  return begin !== '0' && beginOf(Number(pid)) !== begin
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it runs, and belongs to another user.
    return errorCode(error) === 'EPERM'
  }
}

/**
 * When a process began, in ticks since the machine started: fields 3 (state) and 22 (start time) of proc_pid_stat(5).
 * Nothing where there is no `/proc`, and for a process that is over and only waits to be collected (`Z`, `X`).
 */
function beginOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name of the program stands in parentheses and may itself hold spaces and parentheses.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return /^[ZX]/.test(fields[0] ?? '') ? undefined : fields[19]
  } catch {
    return undefined
  }
}

let ownMachine: string | undefined

function machine(): string {
  ownMachine ??= createHash('sha256').update(`${hostname()} ${processNamespace()}`).digest('hex')
  return ownMachine.slice(0, 8)
}

function processNamespace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid')
  } catch {
    return ''
  }
}

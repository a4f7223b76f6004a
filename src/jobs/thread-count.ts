import {availableParallelism} from 'node:os'

/** So many jobs pay for the start of a thread: it takes as long as some of them. */
const worthwhile = 8

/**
 * Choose on how many threads to work.
 *
 * @param jobs - How many jobs there are.
 * @param wanted - How many threads were asked for; absent: as many as the machine has processors.
 * @returns The number; 1 means that no thread need be started.
 */
export function threadCount(jobs: number, wanted?: number): number {
  if (wanted !== undefined) return Math.max(1, Math.min(wanted, jobs))
  return Math.max(1, Math.min(availableParallelism(), Math.floor(jobs / worthwhile)))
}

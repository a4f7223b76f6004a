import {startThread, type Thread} from './start-thread.ts'

/** Threads that do jobs. */
export interface Pool<Job, Result> {
  /**
   * Does jobs on all threads.
   *
   * @param jobs - The jobs: plain data.
   * @returns Their results in the order of the jobs, whichever thread was faster. Few wait: no thread runs far ahead.
   * @throws Error - what a job threw, or that a thread ended.
   */
  run(jobs: Iterable<Job>): AsyncGenerator<Result>
  /** Ends the threads, wherever they are. */
  close(): Promise<void>
}

/** So many jobs a thread may be ahead: it never waits for its next, and few results lie about. */
const ahead = 4

/**
 * Start threads.
 *
 * @param script - What each runs: a script that calls `answerJobs`.
 * @param size - How many threads.
 * @param data - What each finds as its `workerData`.
 * @param own - Gives this thread, where it shall do jobs too; called when the others have begun to start.
 * @returns The pool; its user closes it, whatever happens.
 */
export function openPool<Job, Result>(
  script: string,
  size: number,
  data: unknown,
  own?: () => Thread<Job, Result>
): Pool<Job, Result> {
  const started = Array.from({length: size}, () => startThread<Job, Result>(script, data))
  const threads = own ? [...started, own()] : started
  return {
    async *run(jobs) {
      const waiting: Array<Promise<Result>> = []
      for (const job of jobs) {
        waiting.push(leastBusy(threads).ask(job))
        if (waiting.length >= threads.length * ahead) yield (await waiting.shift()) as Result
      }
      for (const result of waiting) yield await result
    },
    async close() {
      await Promise.all(threads.map((thread) => thread.close()))
    }
  }
}

function leastBusy<Job, Result>(threads: ReadonlyArray<Thread<Job, Result>>): Thread<Job, Result> {
  return threads.reduce((least, thread) => (thread.busy() < least.busy() ? thread : least))
}

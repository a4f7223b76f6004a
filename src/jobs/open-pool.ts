import {Worker} from 'node:worker_threads'
import type {Answer} from './answer-jobs.ts'

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
 * @returns The pool; its user closes it, whatever happens.
 */
export function openPool<Job, Result>(
  script: string,
  size: number,
  data: unknown
): Pool<Job, Result> {
  const threads = Array.from({length: size}, () => startThread<Job, Result>(script, data))
  return {
    async *run(jobs) {
      const waiting: Array<Promise<Result>> = []
      for (const job of jobs) {
        waiting.push(leastBusy(threads).ask(job))
        if (waiting.length >= size * ahead) yield (await waiting.shift()) as Result
      }
      for (const result of waiting) yield await result
    },
    async close() {
      await Promise.all(threads.map(({worker}) => worker.terminate()))
    }
  }
}

interface Thread<Job, Result> {
  worker: Worker
  /** How many jobs it was given and has not answered. */
  busy(): number
  ask(job: Job): Promise<Result>
}

interface Waiter<Result> {
  resolve(result: Result): void
  reject(error: unknown): void
}

/**
 * Nearly all that a job makes is cleared away with it. The larger the room for what is young, the rarer it is looked
 * through: that takes a fifth of the time in the room that V8 gives by itself. (In megabytes; three times a semi-space.)
 */
const limits = {maxYoungGenerationSizeMb: 192}

function startThread<Job, Result>(script: string, data: unknown): Thread<Job, Result> {
  // It needs no loader of this process: it is plain already, and tells of faults where they are in the sources.
  const execArgv = ['--enable-source-maps']
  const worker = new Worker(script, {workerData: data, execArgv, resourceLimits: limits})
  const waiters: Array<Waiter<Result>> = []
  let lost: unknown
  const lose = (error: unknown) => {
    lost ??= error
    for (const waiter of waiters.splice(0)) waiter.reject(lost)
  }
  worker.on('message', (answer: Answer<Result>) => {
    const waiter = waiters.shift()
    if ('result' in answer) waiter?.resolve(answer.result)
    else waiter?.reject(asError(answer.failure))
  })
  worker.on('error', lose)
  worker.on('exit', (code) => lose(new Error(`A thread ended unexpectedly with code ${code}.`)))
  return {
    worker,
    busy: () => waiters.length,
    ask(job) {
      const asked = new Promise<Result>((resolve, reject) => {
        if (lost !== undefined) reject(lost)
        else waiters.push({resolve, reject})
      })
      // It may fail long before its turn comes; then it is thrown where it is awaited.
      asked.catch(() => undefined)
      worker.postMessage(job)
      return asked
    }
  }
}

function leastBusy<Job, Result>(threads: ReadonlyArray<Thread<Job, Result>>): Thread<Job, Result> {
  return threads.reduce((least, thread) => (thread.busy() < least.busy() ? thread : least))
}

function asError(failure: unknown): unknown {
  if (typeof failure !== 'object' || failure === null || !('message' in failure)) return failure
  return Object.assign(new Error(String(failure.message)), failure)
}

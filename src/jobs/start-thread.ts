import {Worker} from 'node:worker_threads'
import type {Answer} from './answer-jobs.ts'

/** A thread that does jobs, one after the other. */
export interface Thread<Job, Result> {
  /** How many jobs it was given and has not answered. */
  busy(): number
  /**
   * Hands it a job.
   *
   * @param job - The job: plain data.
   * @returns Its result.
   * @throws Error - what the job threw, or that the thread ended.
   */
  ask(job: Job): Promise<Result>
  /** Ends it, wherever it is. */
  close(): Promise<void>
}

interface Waiter<Result> {
  resolve(result: Result): void
  reject(error: unknown): void
}

/**
 * Nearly all that a job makes is cleared away with it. The larger the room for what is young, the rarer it is looked
 * through: that takes a fifth of the time in the room that V8 gives by itself; but each thread has such a room, and with
 * twice as much none is faster. (In megabytes; three times a semi-space.)
 */
const limits = {
  maxYoungGenerationSizeMb: 96,
  // Ten times of what a thread holds, for no archive is held in one. V8 begins to clear away at a part of it.
  maxOldGenerationSizeMb: 2000
}

/**
 * Start a thread.
 *
 * @param script - What it runs: a script that calls `answerJobs`.
 * @param data - What it finds as its `workerData`.
 * @returns The thread; its user closes it, whatever happens.
 */
export function startThread<Job, Result>(script: string, data: unknown): Thread<Job, Result> {
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
    },
    async close() {
      await worker.terminate()
    }
  }
}

function asError(failure: unknown): unknown {
  if (typeof failure !== 'object' || failure === null || !('message' in failure)) return failure
  return Object.assign(new Error(String(failure.message)), failure)
}

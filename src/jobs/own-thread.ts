import {setImmediate} from 'node:timers/promises'
import type {Thread} from './start-thread.ts'

/**
 * Let this thread do jobs beside those of a pool: it has read the program already, and a further one would read it again.
 *
 * @param work - Does a job.
 * @returns This thread, as those are handled that were started; closed, it begins no further job.
 */
export function ownThread<Job, Result>(
  work: (job: Job) => Result | Promise<Result>
): Thread<Job, Result> {
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0
  let closed = false
  const begin = async (job: Job) => {
    // Between two jobs it hears what other threads have to say.
    await setImmediate()
    if (closed) throw new Error('The pool was closed before this job.')
    return work(job)
  }
  return {
    busy: () => waiting,
    ask(job) {
      waiting += 1
      const asked = last.then(() => begin(job)).finally(() => (waiting -= 1))
      // It may fail long before its turn comes; then it is thrown where it is awaited.
      last = asked.catch(() => undefined)
      return asked
    },
    async close() {
      closed = true
      await last
    }
  }
}

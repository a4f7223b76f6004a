import {parentPort} from 'node:worker_threads'

/** What a thread says of a job. */
export type Answer<Result> = {result: Result} | {failure: unknown}

/**
 * Do the jobs that a pool hands to this thread, one after the other.
 *
 * @param work - Does a job; what it throws is thrown again where the result is awaited.
 */
export function answerJobs<Job, Result>(work: (job: Job) => Result | Promise<Result>): void {
  let before = Promise.resolve()
  parentPort?.on('message', (job: Job) => {
    before = before.then(async () => parentPort?.postMessage(await answerOf(work, job)))
  })
}

async function answerOf<Job, Result>(
  work: (job: Job) => Result | Promise<Result>,
  job: Job
): Promise<Answer<Result>> {
  try {
    return {result: await work(job)}
  } catch (error) {
    return {failure: asData(error)}
  }
}

/** An error that crosses threads loses its code, by which failures of the machine are known. */
function asData(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const {message, stack} = error
  return {message, stack, ...('code' in error ? {code: error.code} : {})}
}

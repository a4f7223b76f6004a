import {type ChildProcess, fork} from 'node:child_process'
import {once} from 'node:events'
import os from 'node:os'
import process from 'node:process'

/** A program that answers questions in a process of its own, which lives on and so keeps warm what it has read. */
export interface CalledProcess<Question, Answer> {
  /**
   * Asks; where no process lives one is started.
   *
   * @param question - Plain data.
   * @param signal - Tells the program that the answer is no longer wanted; it answers all the same.
   * @returns The answer; what `lost` gives where the process died over it.
   */
  ask(question: Question, signal?: AbortSignal): Promise<Answer>
  /** Ends the process, if need be by force, and waits until it is over. The next question starts another. */
  renew(): Promise<void>
  /** Ends it for good: who asks afterwards gets what `lost` gives. */
  close(): Promise<void>
}

/** Others get nine times as much of a busy processor (`nice 10`). */
const patientPriority = 10

/** So long, in milliseconds, a process may take to tidy up when it shall end. */
const patience = 2000

/**
 * Have questions answered by a program in a process of its own.
 *
 * @param program - A script that calls `answerCalls`.
 * @param words - What it is given on its command line.
 * @param lost - Makes the answer where the process ended before it gave one; hears how it ended.
 * @param isPatient - Whether other processes go before it once it has given its first answer, which somebody waits for.
 * @returns The means to ask.
 */
export function callProcess<Question, Answer>(
  program: string,
  words: readonly string[],
  lost: (how: string) => Answer,
  isPatient = false
): CalledProcess<Question, Answer> {
  let living: Living<Answer> | undefined
  let count = 0
  let isClosed = false
  const renew = async () => {
    const ending = living?.child
    living = undefined
    if (ending && isAlive(ending)) await end(ending)
  }
  return {
    async ask(question, signal) {
      if (isClosed) return lost('closed')
      if (!living || !isAlive(living.child)) living = startProcess(program, words, lost)
      const {child, waiting} = living
      count += 1
      const id = count
      const cancel = () => child.send({id, cancelled: true}, () => undefined)
      signal?.addEventListener('abort', cancel, {once: true})
      const answer = await new Promise<Answer>((resolve) => {
        waiting.set(id, resolve)
        child.send({id, question}, (error) => error && child.kill())
      })
      signal?.removeEventListener('abort', cancel)
      if (isPatient) letOthersGoFirst(child)
      return answer
    },
    renew,
    async close() {
      isClosed = true
      await renew()
    }
  }
}

async function end(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  // It cannot listen while it computes.
  const impatience = setTimeout(() => child.kill('SIGKILL'), patience)
  await ended
  clearTimeout(impatience)
}

interface Living<Answer> {
  child: ChildProcess
  /** Who waits for an answer, by the number of the question. */
  waiting: Map<number, (answer: Answer) => void>
}

function isAlive({connected, exitCode, signalCode}: ChildProcess): boolean {
  return connected && exitCode === null && signalCode === null
}

function startProcess<Answer>(
  program: string,
  words: readonly string[],
  lost: (how: string) => Answer
): Living<Answer> {
  const child = fork(program, [...words], {
    // Most of what a page is made of is soon thrown away: with more room for the young it is swept up less often.
    execArgv: ['--max-semi-space-size=64'],
    serialization: 'advanced'
  })
  const waiting: Living<Answer>['waiting'] = new Map()
  const settle = (id: number, answer: Answer) => {
    waiting.get(id)?.(answer)
    waiting.delete(id)
  }
  child.on('message', ({id, answer}: {id: number; answer: Answer}) => settle(id, answer))
  child.on('exit', (code, signal) => {
    for (const id of [...waiting.keys()]) settle(id, lost(signal ?? `code ${code}`))
  })
  return {child, waiting}
}

function letOthersGoFirst({pid}: ChildProcess): void {
  try {
    if (pid !== undefined) os.setPriority(pid, patientPriority)
  } catch {
    // It has ended, or the system does not let us: then it takes its equal share.
  }
}

/**
 * Answer the questions of `callProcess`, in the process that it started. That ends when its parent does.
 *
 * @param answer - Answers a question, and may end early where the signal says that nobody waits for it.
 * @param failed - Makes the answer out of what that throws.
 */
export function answerCalls<Question, Answer>(
  answer: (question: Question, signal: AbortSignal) => Answer | Promise<Answer>,
  failed: (error: unknown) => Answer
): void {
  const asked = new Map<number, AbortController>()
  process.on('disconnect', () => process.exit())
  process.on('message', async (message: {id: number; question: Question; cancelled?: true}) => {
    const {id, question, cancelled} = message
    if (cancelled) {
      asked.get(id)?.abort()
      return
    }
    const controller = new AbortController()
    asked.set(id, controller)
    const given = await attempt(() => answer(question, controller.signal)).catch(failed)
    asked.delete(id)
    // The parent may have gone meanwhile.
    process.send?.({id, answer: given}, () => undefined)
  })
}

async function attempt<T>(work: () => T | Promise<T>): Promise<T> {
  return await work()
}

import {join} from 'node:path'
import {buildSync} from 'esbuild'
import {describe, expect, it, onTestFinished} from 'vitest'
import {temporaryFolder} from '../testing/temporary-folder.ts'
import {openPool, type Pool} from './open-pool.ts'
import {ownThread} from './own-thread.ts'

/** Threads that run a piece of JavaScript, with `answerJobs` at hand. */
function poolOf(work: string, size = 2, own?: (n: number) => number): Pool<number, number> {
  const script = join(temporaryFolder(), 'thread.mjs')
  const contents = `import {answerJobs} from './answer-jobs.ts'\nanswerJobs(${work})`
  buildSync({
    stdin: {contents, resolveDir: import.meta.dirname},
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: script
  })
  const ownWork = own && (() => ownThread(own))
  const pool = openPool<number, number>(script, size, undefined, ownWork)
  onTestFinished(() => pool.close())
  return pool
}

async function gather<T>(results: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const result of results) all.push(result)
  return all
}

const jobs = Array.from({length: 40}, (_, index) => index)

describe('a pool', () => {
  it.each([1, 2, 3])('of %i threads gives results in the order of the jobs', async (size) => {
    // Early jobs take longer than late ones.
    const slow =
      '(n) => { const end = Date.now() + (40 - n) / 4; while (Date.now() < end); return n * 2 }'
    expect(await gather(poolOf(slow, size).run(jobs))).toEqual(jobs.map((n) => n * 2))
  })

  it('runs as many jobs ahead as keep its threads busy, and no more', async () => {
    let begun = 0
    function* counted() {
      for (const job of jobs) {
        begun += 1
        yield job
      }
    }
    const results = poolOf('(n) => n').run(counted())
    await results.next()
    expect(begun).toBeGreaterThanOrEqual(2)
    expect(begun).toBeLessThan(jobs.length / 2)
  })

  it.each([0, 1, 2])('of %i threads beside this one gives the same results', async (size) => {
    let own = 0
    const pool = poolOf('(n) => n * 2', size, (n) => {
      own += 1
      return n * 2
    })
    expect(await gather(pool.run(jobs))).toEqual(jobs.map((n) => n * 2))
    expect(own).toBeGreaterThan(0)
    expect(own === jobs.length).toBe(size === 0)
  })

  it('throws what a job of this thread threw, and begins none when it is closed', async () => {
    const begun: number[] = []
    const pool = poolOf('', 0, (n) => {
      begun.push(n)
      if (n === 2) throw new Error('full')
      return n
    })
    await expect(gather(pool.run(jobs))).rejects.toThrow('full')
    await pool.close()
    expect(begun.length).toBeLessThan(jobs.length / 2)
  })

  it('throws what a job threw, with its code, where that result is awaited', async () => {
    const fail = `(n) => { if (n === 7) throw Object.assign(new Error('full'), {code: 'ENOSPC'}); return n }`
    const seen: number[] = []
    const all = (async () => {
      for await (const n of poolOf(fail).run(jobs)) seen.push(n)
    })()
    await expect(all).rejects.toMatchObject({message: 'full', code: 'ENOSPC'})
    expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6])
  })

  it.each([
    ['ends', 'process.exit(3)', 'A thread ended unexpectedly with code 3.'],
    ['cannot go on', `process.nextTick(() => { throw new Error('lost') })`, 'lost']
  ])('throws where a thread %s', async (_, act, message) => {
    const die = `(n) => { if (n === 7) ${act}; return n }`
    // One thread: with two, the other may do all the jobs that are left.
    await expect(gather(poolOf(die, 1).run(jobs))).rejects.toThrow(message)
  })

  it('throws where a thread cannot begin', async () => {
    const pool = openPool<number, number>('/nowhere/thread.mjs', 2, undefined)
    onTestFinished(() => pool.close())
    await expect(gather(pool.run(jobs))).rejects.toThrow('/nowhere/thread.mjs')
  })
})

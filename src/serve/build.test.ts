import {describe, expect, it, onTestFinished} from 'vitest'
import {type BuildResult, followWithBuilds} from './build.ts'

/** Builds that end when they are told to, and what was heard of them. */
function followed(quiet: number, long?: number) {
  const begun: Array<{paths: readonly string[]; signal: AbortSignal; end: () => void}> = []
  const results: string[] = []
  const follower = followWithBuilds(
    (paths, signal) =>
      new Promise<BuildResult>((resolve) => {
        const report = String(begun.length + 1)
        begun.push({paths, signal, end: () => resolve({ok: true, report})})
      }),
    ({report}) => results.push(report),
    quiet,
    long
  )
  onTestFinished(follower.close)
  return {...follower, begun, results}
}

const asked = (begun: ReadonlyArray<{paths: readonly string[]}>) => begun.map(({paths}) => paths)

describe('builds that follow changes', () => {
  it('begin at once, then when nothing has changed for a while, with all that changed', async () => {
    const {begun, changed, results} = followed(30)
    expect(asked(begun)).toEqual([[]])
    begun[0]?.end()
    await expect.poll(() => results).toEqual(['1'])
    changed(['b'])
    changed(['a', 'b'])
    expect(begun).toHaveLength(1)
    await expect.poll(() => asked(begun)).toEqual([[], ['a', 'b']])
    begun[1]?.end()
    await expect.poll(() => results).toEqual(['1', '2'])
  })

  it('are called off by a change; the next begins after that, and only its result counts', async () => {
    const {begun, changed, results} = followed(5)
    changed(['a'])
    expect(begun[0]?.signal.aborted).toBe(true)
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(begun).toHaveLength(1)
    begun[0]?.end()
    await expect.poll(() => asked(begun)).toEqual([[], ['a']])
    changed(['b'])
    begun[1]?.end()
    await expect.poll(() => asked(begun)).toEqual([[], ['a'], ['a', 'b']])
    begun[2]?.end()
    await expect.poll(() => results).toEqual(['3'])
  })

  it('are let end when they have gone on for long; the next then begins, and only its result counts', async () => {
    const {begun, changed, results} = followed(5, 0)
    changed(['a'])
    expect(begun[0]?.signal.aborted).toBe(false)
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(begun).toHaveLength(1)
    begun[0]?.end()
    await expect.poll(() => asked(begun)).toEqual([[], ['a']])
    changed(['a', 'b'])
    begun[1]?.end()
    await expect.poll(() => asked(begun)).toEqual([[], ['a'], ['a', 'b']])
    begun[2]?.end()
    await expect.poll(() => results).toEqual(['3'])
  })

  it('end when they are closed', async () => {
    const {begun, changed, close, results} = followed(5)
    changed(['a'])
    close()
    begun[0]?.end()
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect([begun.length, results]).toEqual([1, []])
  })
})

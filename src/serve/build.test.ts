import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it, onTestFinished} from 'vitest'
import {temporaryFolder} from '../testing/temporary-folder.ts'
import {type BuildResult, inTurn} from './build.ts'
import {buildInProcess} from './build-process.ts'

describe('inTurn', () => {
  it('builds once more for all that changed during a build', async () => {
    const asked: Array<readonly string[]> = []
    const results: BuildResult[] = []
    let go = () => {}
    const rebuild = inTurn(
      async (changed) => {
        asked.push(changed)
        await new Promise<void>((resolve) => {
          go = resolve
        })
        return {ok: true, report: String(asked.length)}
      },
      (result) => results.push(result)
    )
    const all = rebuild([])
    void rebuild(['b'])
    void rebuild(['a', 'b'])
    go()
    await expect.poll(() => asked).toEqual([[], ['a', 'b']])
    go()
    await all
    expect(results.map(({report}) => report)).toEqual(['1', '2'])
  })
})

/** A program that counts its builds, and can be told to throw, to die or not to answer. */
function program(): string {
  const file = join(temporaryFolder(), 'program.mjs')
  writeFileSync(
    file,
    `import {tsImport} from '${import.meta.resolve('tsx/esm/api')}'
const {answerBuilds} = await tsImport('${import.meta.dirname}/build-process.ts', import.meta.url)
let builds = 0
answerBuilds(async (changed) => {
  if (changed.includes('throw')) throw new Error('no such source')
  if (changed.includes('die')) process.kill(process.pid, 'SIGKILL')
  builds += 1
  return {ok: true, report: process.argv[2] + ' ' + builds + ' ' + changed.join()}
})`
  )
  return file
}

describe('a build process', () => {
  it('lives on from build to build, until its own code changes or it dies', async () => {
    const {build, close} = buildInProcess(program(), ['word'], (path) => path.startsWith('src/'))
    onTestFinished(close)
    expect(await build([])).toEqual({ok: true, report: 'word 1 '})
    expect(await build(['notes/a.md'])).toEqual({ok: true, report: 'word 2 notes/a.md'})
    expect(await build(['throw'])).toEqual({ok: false, report: 'no such source'})
    expect(await build(['src/build.ts'])).toEqual({ok: true, report: 'word 1 src/build.ts'})
    expect(await build(['die'])).toMatchObject({
      ok: false,
      report: expect.stringContaining('SIGKILL')
    })
    expect(await build([])).toEqual({ok: true, report: 'word 1 '})
  }, 60_000)

  it('tells of a program that cannot begin', async () => {
    const file = join(temporaryFolder(), 'program.mjs')
    writeFileSync(file, 'process.exit(3)')
    const {build, close} = buildInProcess(file, [], () => false)
    onTestFinished(close)
    expect(await build([])).toMatchObject({ok: false, report: expect.stringContaining('code 3')})
  }, 60_000)
})

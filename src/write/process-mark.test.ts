import process from 'node:process'
import {describe, expect, it} from 'vitest'
import {startProgram} from '../testing/start-program.ts'
import {isDead, ownMark} from './process-mark.ts'

const marked = `import {ownMark} from '${import.meta.dirname}/process-mark.ts'
console.log(ownMark())
setInterval(() => {}, 1000)`

describe('a mark', () => {
  it('of this process is not dead', () => {
    expect(isDead(ownMark())).toBe(false)
  })

  it('is fit for a file name', () => {
    expect(ownMark()).toMatch(/^\d+-\d+-[0-9a-f]{8}$/)
  })

  it('of another process is alive until that is killed', async () => {
    const program = startProgram(marked)
    const mark = await program.said()
    expect(isDead(mark)).toBe(false)
    program.process.kill('SIGKILL')
    await program.ended
    expect(isDead(mark)).toBe(true)
  }, 30_000)

  it.runIf(process.platform === 'linux')('is dead where its id is used again by another', () => {
    const [pid, begin, machine] = ownMark().split('-')
    expect(isDead(`${pid}-${Number(begin) - 1}-${machine}`)).toBe(true)
  })

  it('of another machine is never called dead', () => {
    expect(isDead('1-1-00000000')).toBe(false)
    expect(isDead('999999999-1-00000000')).toBe(false)
  })
})

import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it, onTestFinished} from 'vitest'
import {temporaryFolder} from '../testing/temporary-folder.ts'
import {callProcess} from './call-process.ts'

/** Counts its answers, and can be told to throw, to die or to wait until it is called off. */
const counting = `import {tsImport} from '${import.meta.resolve('tsx/esm/api')}'
const {answerCalls} = await tsImport('${import.meta.dirname}/call-process.ts', import.meta.url)
let answers = 0
answerCalls(async (question, signal) => {
  if (question === 'throw') throw new Error('no such source')
  if (question === 'die') process.kill(process.pid, 'SIGKILL')
  if (question === 'wait') await new Promise((resolve) => signal.addEventListener('abort', resolve))
  answers += 1
  return process.argv[2] + ' ' + answers + ' ' + question
}, (error) => error.message)`

function called(content: string) {
  const file = join(temporaryFolder(), 'program.mjs')
  writeFileSync(file, content)
  const lost = (how: string) => `lost: ${how}`
  const process = callProcess<string, string>(file, ['word'], lost, true)
  onTestFinished(process.close)
  return process
}

describe('a called process', () => {
  it('lives on from question to question, until it is renewed, dies or is closed', async () => {
    const {ask, renew, close} = called(counting)
    expect(await ask('a')).toBe('word 1 a')
    expect(await ask('b')).toBe('word 2 b')
    expect(await ask('throw')).toBe('no such source')
    await renew()
    expect(await ask('c')).toBe('word 1 c')
    expect(await ask('die')).toBe('lost: SIGKILL')
    expect(await ask('d')).toBe('word 1 d')
    await close()
    expect(await ask('e')).toBe('lost: closed')
  }, 60_000)

  it('answers several at a time, and hears that an answer is no longer wanted', async () => {
    const {ask} = called(counting)
    const controller = new AbortController()
    const waiting = ask('wait', controller.signal)
    expect(await ask('a')).toBe('word 1 a')
    controller.abort()
    expect(await waiting).toBe('word 2 wait')
  }, 60_000)

  it('tells of a program that cannot begin', async () => {
    const {ask} = called('process.exit(3)')
    expect(await ask('a')).toBe('lost: code 3')
  }, 60_000)
})

import process from 'node:process'
import {describe, expect, it} from 'vitest'
import {timeCommand} from './time-command.ts'

const node = (script: string) => [process.execPath, '-e', script]

describe('timeCommand', () => {
  it('counts the work of a command and of what it started', async () => {
    const busy = 'const end = process.cpuUsage().user + 3e5; while (process.cpuUsage().user < end);'
    const inner = `require('child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(busy)}])`
    const {seconds, processorSeconds} = await timeCommand(node(inner), '.')
    expect(processorSeconds).toBeGreaterThan(0.3)
    expect(seconds).toBeGreaterThan(0.1)
  })

  it('tells what a command said that failed', async () => {
    await expect(
      timeCommand(node('console.error("no disk"); process.exit(3)'), '.')
    ).rejects.toThrow(/^Failed: [\s\S]*no disk$/)
  })
})

import {spawn} from 'node:child_process'
import {join} from 'node:path'
import process from 'node:process'
import {text} from 'node:stream/consumers'
import {expect, it} from 'vitest'
import {temporaryFolder} from '../testing/temporary-folder.ts'

const run = join(import.meta.dirname, '../run.js')

/** Runs a command whose words nobody reads: the pipe is closed before they come. */
async function unread(words: readonly string[]): Promise<{code: number; said: string}> {
  const child = spawn(process.execPath, [run, 'cli', ...words], {stdio: ['ignore', 'pipe', 'pipe']})
  child.stdout.destroy()
  const said = text(child.stderr)
  const code = await new Promise<number>((resolve) => child.on('close', resolve))
  return {code, said: await said}
}

it('ends a command as always where nobody reads what it prints', async () => {
  expect(await unread(['build', '--help'])).toEqual({code: 0, said: ''})
})

it('still tells of faults there', async () => {
  const {code, said} = await unread(['build', '--archive', temporaryFolder()])
  expect(code).toBe(1)
  expect(said).toContain('expected a folder texts/')
  expect(said).not.toContain('EPIPE')
})

import {execFileSync, spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {setTimeout as wait} from 'node:timers/promises'
import {describe, expect, it, onTestFinished} from 'vitest'
import {startProgram} from '../testing/start-program.ts'
import {temporaryFolder} from '../testing/temporary-folder.ts'
import {healSite} from './workspace.ts'

const room = import.meta.dirname

/** Publishes edition after edition, each of 40 files that all name it, until it is ended. */
function builder(out: string, programs = 'exchangers', bytes = 100): string {
  return `import {openStage} from '${room}/stage.ts'
import {publish} from '${room}/publish.ts'
import {exchangers} from '${room}/swap-folders.ts'
for (let edition = 1; ; edition++) {
  const stage = openStage('${out}')
  for (let page = 0; page < 40; page++) {
    const content = 'edition ' + edition + ' ' + 'x'.repeat(${bytes})
    stage.write({path: 'speech-' + page % 7 + '/page-' + page + '.html', content}, 'test')
  }
  publish(stage, ${programs})
  stage.close()
  if (edition === 1) console.log('published')
  await new Promise(setImmediate)
}`
}

/** Gives the number of the edition after checking that it is whole. */
function wholeEdition(out: string): string {
  execFileSync('sha256sum', ['-c', '--quiet', '--strict', 'SHA256SUMS'], {cwd: out})
  const files = readdirSync(out, {recursive: true, encoding: 'utf8'}).filter((name) =>
    name.endsWith('.html')
  )
  const editions = files.map(
    (name) => /^edition \d+/.exec(readFileSync(join(out, name), 'utf8'))?.[0]
  )
  expect(files).toHaveLength(40)
  expect(new Set(editions).size).toBe(1)
  return editions[0] ?? ''
}

describe.each(['exchangers', '[]'])('a build that replaces the site by %s', (programs) => {
  it('leaves a whole site and no rubbish, whenever it is killed', async () => {
    const folder = temporaryFolder()
    const out = join(folder, 'dist')
    for (let round = 0; round < 20; round++) {
      const program = startProgram(builder(out, programs))
      expect(await program.said()).toBe('published')
      await wait(Math.random() * 30)
      program.process.kill('SIGKILL')
      expect((await program.ended).signal).toBe('SIGKILL')
      // The next build and the server begin with this.
      healSite(out)
      expect(wholeEdition(out)).toMatch(/^edition/)
      expect(readdirSync(folder)).toEqual(['dist'])
    }
  }, 60_000)
})

describe('a build', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'cleans up on %s and ends by it',
    async (signal) => {
      const folder = temporaryFolder()
      const program = startProgram(builder(join(folder, 'dist')))
      await program.said()
      program.process.kill(signal)
      expect(await program.ended).toMatchObject({signal, errors: ''})
      expect(readdirSync(folder)).toEqual(['dist'])
      wholeEdition(join(folder, 'dist'))
    },
    60_000
  )

  it.runIf(canExchange())(
    'never lets the site be absent while it is replaced',
    async () => {
      const out = join(temporaryFolder(), 'dist')
      const program = startProgram(builder(out))
      await program.said()
      const seen = new Set<string>()
      let absent = 0
      while (seen.size < 20) {
        for (let look = 0; look < 1000; look++)
          if (!existsSync(join(out, 'SHA256SUMS'))) absent += 1
        seen.add(readFileSync(join(out, 'speech-0/page-0.html'), 'utf8').slice(0, 12))
        await wait(1)
      }
      program.process.kill('SIGKILL')
      await program.ended
      expect(absent).toBe(0)
    },
    60_000
  )

  it('leaves the last site where a file cannot be written', async () => {
    const folder = temporaryFolder()
    const out = join(folder, 'dist')
    const first = startProgram(builder(out))
    await first.said()
    first.process.kill('SIGTERM')
    await first.ended
    const edition = wholeEdition(out)
    // Files of more than 8 blocks of 512 or 1024 bytes are refused by the system.
    const {code, errors} = await startProgram(builder(out, 'exchangers', 100_000), '-f 8').ended
    expect(code).not.toBe(0)
    expect(errors).toContain('Cannot write speech-0/page-0.html')
    expect(wholeEdition(out)).toBe(edition)
    expect(readdirSync(folder)).toEqual(['dist'])
  }, 60_000)

  it.runIf(canMount())(
    'leaves the last site on a full disk',
    async () => {
      const disk = smallDisk('200k')
      const out = join(disk, 'dist')
      const {code, errors} = await startProgram(builder(out, 'exchangers', 1_500)).ended
      expect(code).not.toBe(0)
      expect(errors).toContain('no space is left on the device. The last good site is as it was.')
      expect(readdirSync(disk)).toEqual(['dist'])
      wholeEdition(out)
    },
    60_000
  )
})

function canExchange(): boolean {
  const [mv, perl] = ['mv', 'perl'].map((name) => spawnSync(name, ['--help'], {encoding: 'utf8'}))
  return process.platform === 'linux' && (mv?.stdout?.includes('--exchange') || perl?.status === 0)
}

function canMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  // In a mount namespace of its own the trial leaves no trace.
  return spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0
}

function smallDisk(size: string): string {
  const disk = join(temporaryFolder(), 'disk')
  mkdirSync(disk)
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', disk])
  onTestFinished(() => void execFileSync('umount', [disk]))
  return disk
}

import {spawnSync} from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  readdirSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import {dirname, join} from 'node:path'
import process from 'node:process'
import {describe, expect, it} from 'vitest'
import {programEntries} from './jobs/write-scripts.ts'
import {temporaryFolder} from './testing/temporary-folder.ts'

const root = join(import.meta.dirname, '..')

/** What a program is run with, and a program of a few lines instead of this one. */
const machinery = [
  'package.json',
  'package-lock.json',
  'src/run.js',
  'src/write/assets.ts',
  'src/write/site-path.ts',
  ...readdirSync(join(root, 'src/jobs')).map((name) => `src/jobs/${name}`)
]
const say = (words: string) => `const words: string = '${words}'\nprocess.stdout.write(words)\n`

function program(cli: string): string {
  const folder = temporaryFolder()
  for (const path of machinery) cpSync(join(root, path), join(folder, path))
  for (const entry of programEntries) writeEntry(folder, entry, entry === 'cli' ? cli : say(entry))
  writeEntry(folder, 'browser/site', say('to readers'))
  mkdirSync(join(folder, 'node_modules'))
  for (const name of ['tsx', 'esbuild']) {
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name))
  }
  return folder
}

function writeEntry(folder: string, entry: string, content: string): string {
  const file = join(folder, 'src', `${entry}.ts`)
  mkdirSync(dirname(file), {recursive: true})
  writeFileSync(file, content)
  return file
}

function run(folder: string, entry = 'cli', words: readonly string[] = []) {
  const line = [join(folder, 'src/run.js'), entry, ...words]
  const {stdout, stderr, status} = spawnSync(process.execPath, line, {encoding: 'utf8'})
  return {stdout, stderr, status}
}

describe('run.js', () => {
  it('runs a module with its words', () => {
    const folder = program(`process.stdout.write(process.argv.slice(2).join())`)
    expect(run(folder, 'cli', ['a', '--b'])).toEqual({stdout: 'a,--b', stderr: '', status: 0})
    expect(run(folder, 'line/speech-thread').stdout).toBe('line/speech-thread')
  }, 60_000)

  it('runs the program as it stands, though a file of it kept its size and time', () => {
    const folder = program(say('one'))
    const at = new Date('2026-11-22')
    utimesSync(join(folder, 'src/cli.ts'), at, at)
    expect([run(folder).stdout, run(folder).stdout]).toEqual(['one', 'one'])
    const before = statSync(join(folder, 'src/cli.ts'))
    const file = writeEntry(folder, 'cli', say('two'))
    utimesSync(file, at, at)
    expect(statSync(file)).toMatchObject({size: before.size, mtimeMs: before.mtimeMs})
    expect([run(folder).stdout, run(folder).stdout]).toEqual(['two', 'two'])
    writeEntry(folder, 'cli', say('one'))
    expect(run(folder).stdout).toBe('one')
  }, 60_000)

  it('runs it as it stands where it was moved to', () => {
    const cli = `import {readFileSync} from 'node:fs'
process.stdout.write(readFileSync(import.meta.dirname + '/words.txt', 'utf8'))`
    const folder = program(cli)
    writeFileSync(join(folder, 'src/words.txt'), 'here')
    expect(run(folder).stdout).toBe('here')
    const copy = temporaryFolder()
    cpSync(folder, copy, {recursive: true, preserveTimestamps: true, verbatimSymlinks: true})
    writeFileSync(join(copy, 'src/words.txt'), 'elsewhere')
    expect([run(copy).stdout, run(folder).stdout]).toEqual(['elsewhere', 'here'])
  }, 60_000)

  it('tells of a fault at its place in the sources', () => {
    const folder = program(`type Words = string\n\nthrow new Error('lost' satisfies Words)\n`)
    const {stderr, status} = run(folder)
    expect(status).toBe(1)
    expect(stderr).toContain(`${folder}/src/cli.ts:3:7`)
    writeEntry(folder, 'cli', 'let = 1 1')
    expect(run(folder).stderr).toContain('cli.ts:1:8')
  }, 60_000)

  it('runs where nothing can be kept, and leaves nothing behind', () => {
    const folder = program(say('one'))
    writeFileSync(join(folder, 'node_modules/.cache'), 'no folder')
    expect(run(folder)).toEqual({stdout: 'one', stderr: '', status: 0})
    expect(readdirSync(join(folder, 'node_modules')).sort()).toEqual(['.cache', 'esbuild', 'tsx'])
  }, 60_000)
})

import {execFileSync} from 'node:child_process'
import {mkdirSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {describe, expect, it} from 'vitest'
import type {SitePath} from '../model/types.ts'
import {startProgram} from '../testing/start-program.ts'
import {temporaryFolder} from '../testing/temporary-folder.ts'
import {publish} from './publish.ts'
import {openStage} from './stage.ts'
import {exchangers} from './swap-folders.ts'
import {healSite} from './workspace.ts'

/** Twenty pages that stay, and what is given. */
function build(out: string, files: Readonly<Record<string, string>>, many = 10) {
  const stage = openStage(out)
  try {
    for (let page = 0; page < 20; page++) {
      stage.write({path: `stays/${page}.html` as SitePath, content: `${page}`}, 'test')
    }
    for (const [path, content] of Object.entries(files)) {
      stage.write({path: path as SitePath, content}, 'test')
    }
    return publish(stage, exchangers, many)
  } finally {
    stage.close()
  }
}

function names(out: string): string[] {
  const all = readdirSync(out, {recursive: true, encoding: 'utf8'}).sort()
  return all.filter((name) => !name.startsWith('stays'))
}

function check(out: string): void {
  execFileSync('sha256sum', ['-c', '--quiet', '--strict', 'SHA256SUMS'], {cwd: out})
}

const siteFolder = () => join(temporaryFolder(), 'dist')

describe('a site of which nearly all stays', () => {
  it('is changed, not replaced', () => {
    const out = siteFolder()
    build(out, {'a.html': 'one', 'old/deep/gone.html': 'x', 'old/b.html': 'y'})
    const number = statSync(out).ino
    const stays = statSync(join(out, 'stays/1.html')).ctimeMs
    expect(build(out, {'a.html': 'two', 'new/c.html': 'z', 'old/b.html': 'y'})).toEqual({
      files: 24,
      kept: 21
    })
    expect(names(out)).toEqual(['SHA256SUMS', 'a.html', 'new', 'new/c.html', 'old', 'old/b.html'])
    expect(readFileSync(join(out, 'a.html'), 'utf8')).toBe('two')
    expect(statSync(out).ino).toBe(number)
    expect(statSync(join(out, 'stays/1.html')).ctimeMs).toBe(stays)
    check(out)
    expect(readdirSync(dirname(out))).toEqual(['dist'])
  })

  it.each([
    ['few files stay', {'a.html': 'two'}, 50],
    ['a file becomes a folder', {'b/c.html': 'x'}, 10],
    ['a folder becomes a file', {'a.html': 'x', d: 'y'}, 10]
  ])('is replaced where %s', (_, files, many) => {
    const out = siteFolder()
    build(out, {'a.html': 'one', b: 'file', 'd/e.html': 'x'}, many)
    const number = statSync(out).ino
    build(out, files, many)
    expect(statSync(out).ino).not.toBe(number)
    check(out)
  })

  it('is replaced where much of it changes', () => {
    const out = siteFolder()
    const pages = (word: string) =>
      Object.fromEntries(Array.from({length: 9}, (_, page) => [`${page}.html`, word]))
    build(out, pages('one'))
    const number = statSync(out).ino
    build(out, pages('two'))
    expect(statSync(out).ino).not.toBe(number)
    check(out)
  })

  it('is one whole edition, whenever its builder is killed', async () => {
    const room = import.meta.dirname
    const folder = temporaryFolder()
    const out = join(folder, 'dist')
    const source = `import {openStage} from '${room}/stage.ts'
import {publish} from '${room}/publish.ts'
import {exchangers} from '${room}/swap-folders.ts'
for (let edition = 1; ; edition++) {
  const stage = openStage('${out}')
  for (let page = 0; page < 400; page++) stage.write({path: 'stays/' + page + '.html', content: '' + page}, 'test')
  for (let page = 0; page < 60; page++) stage.write({path: 'at-' + edition % 3 + '/' + page + '.html', content: 'edition ' + edition}, 'test')
  for (let page = 0; page < 30; page++) stage.write({path: 'changes/' + page + '.html', content: 'edition ' + edition}, 'test')
  publish(stage, exchangers, 100)
  stage.close()
  if (edition === 2) console.log('changed')
  await new Promise(setImmediate)
}`
    for (let round = 0; round < 20; round++) {
      const program = startProgram(source)
      expect(await program.said()).toBe('changed')
      await wait(Math.random() * 60)
      program.process.kill('SIGKILL')
      await program.ended
      healSite(out)
      check(out)
      const changing = names(out).filter((name) => name.endsWith('.html'))
      const editions = changing.map((name) => readFileSync(join(out, name), 'utf8'))
      expect(changing).toHaveLength(90)
      expect(new Set(editions).size).toBe(1)
      expect(readdirSync(folder)).toEqual(['dist'])
    }
  }, 240_000)

  it('is changed to the end by the next build where the system refused midway', () => {
    const out = siteFolder()
    build(out, {'a.html': 'one', 'z.html': 'one'})
    // A folder that is not empty cannot be renamed over.
    const stage = openStage(out)
    for (let page = 0; page < 20; page++) {
      stage.write({path: `stays/${page}.html` as SitePath, content: `${page}`}, 'test')
    }
    stage.write({path: 'a.html' as SitePath, content: 'two'}, 'test')
    stage.write({path: 'stays/new.html' as SitePath, content: 'two'}, 'test')
    mkdirSync(join(out, 'stays/new.html/in-the-way'), {recursive: true})
    expect(() => publish(stage, exchangers, 10)).toThrow('the next build goes on with it')
    stage.close()
    rmSync(join(out, 'stays/new.html'), {recursive: true})
    healSite(out)
    check(out)
    expect(names(out)).toEqual(['SHA256SUMS', 'a.html'])
    expect(readFileSync(join(out, 'a.html'), 'utf8')).toBe('two')
    expect(readdirSync(dirname(out))).toEqual(['dist'])
  })
})

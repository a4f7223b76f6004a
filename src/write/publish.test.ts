import {execFileSync} from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync
} from 'node:fs'
import {dirname, join} from 'node:path'
import {describe, expect, it} from 'vitest'
import type {SitePath} from '../model/types.ts'
import {temporaryFolder} from '../testing/temporary-folder.ts'
import {type Publication, publish} from './publish.ts'
import {openStage} from './stage.ts'
import {exchangers} from './swap-folders.ts'
import {healSite} from './workspace.ts'

function build(
  out: string,
  files: Readonly<Record<string, string>>,
  programs = exchangers
): Publication {
  const stage = openStage(out)
  try {
    for (const [path, content] of Object.entries(files)) {
      stage.write({path: path as SitePath, content}, 'test')
    }
    return publish(stage, programs)
  } finally {
    stage.close()
  }
}

/** Gives all files of a site with what each holds. */
function contents(out: string): Record<string, string> {
  const names = readdirSync(out, {recursive: true, encoding: 'utf8'}).sort()
  const files = names.filter((name) => statSync(join(out, name)).isFile())
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(out, name), 'utf8')]))
}

function siteFolder(): string {
  return join(temporaryFolder(), 'dist')
}

describe.each([
  ['in one step', exchangers],
  ['by two renames', []]
])('publish %s', (_, programs) => {
  it('puts the new edition in the place of the last and leaves nothing beside it', () => {
    const out = siteFolder()
    build(out, {'index.html': 'one', 'old/gone.html': 'x'}, programs)
    expect(build(out, {'index.html': 'two', 'new.html': ''}, programs)).toEqual({files: 3, kept: 0})
    expect(Object.keys(contents(out))).toEqual(['SHA256SUMS', 'index.html', 'new.html'])
    expect(contents(out)['index.html']).toBe('two')
    expect(readdirSync(dirname(out))).toEqual(['dist'])
  })

  it('lists every file so that sha256sum can check it', () => {
    const out = siteFolder()
    build(out, {'b/ц й.txt': 'қаңтар', 'b-a': '', B: '\n', 'a/index.html': 'x'}, programs)
    expect(
      execFileSync('sha256sum', ['-c', '--strict', 'SHA256SUMS'], {cwd: out, encoding: 'utf8'})
    ).toBe('B: OK\na/index.html: OK\nb-a: OK\nb/ц й.txt: OK\n')
  })

  it('keeps the time of files that did not change', () => {
    const out = siteFolder()
    build(out, {'same.html': 'same', 'other.html': 'one'}, programs)
    const time = () => statSync(join(out, 'same.html'), {bigint: true}).mtimeNs
    const before = time()
    expect(build(out, {'same.html': 'same', 'other.html': 'two'}, programs).kept).toBe(1)
    expect(time()).toBe(before)
    expect(contents(out)['other.html']).toBe('two')
  })
})

describe('publish', () => {
  it('touches nothing where nothing changed', () => {
    const out = siteFolder()
    const files = {'index.html': 'x', 'a/b.html': 'y'}
    build(out, files)
    const before = statSync(out, {bigint: true})
    expect(build(out, files)).toEqual({files: 3, kept: 3})
    expect(statSync(out, {bigint: true})).toMatchObject({ino: before.ino, mtimeNs: before.mtimeNs})
  })

  it('writes again what was changed by hand, even to the same length', () => {
    const out = siteFolder()
    build(out, {'index.html': 'good', 'a.html': 'x'})
    writeFileSync(join(out, 'index.html'), 'evil')
    build(out, {'index.html': 'good', 'a.html': 'x'})
    expect(contents(out)['index.html']).toBe('good')
  })

  it('gives the same bytes whatever the order of writing', () => {
    const [one, other] = [siteFolder(), siteFolder()]
    build(one, {a: '1', 'b/c': '2', B: '3'})
    build(other, {B: '3', 'b/c': '2', a: '1'})
    expect(contents(other)).toEqual(contents(one))
  })

  it('leaves the last edition where the new one is given up', () => {
    const out = siteFolder()
    build(out, {'index.html': 'good'})
    const stage = openStage(out)
    stage.write({path: 'index.html' as SitePath, content: 'half'}, 'test')
    stage.close()
    expect(contents(out)['index.html']).toBe('good')
    expect(readdirSync(dirname(out))).toEqual(['dist'])
  })

  it('refuses to throw away what was laid into the site by hand', () => {
    const out = siteFolder()
    build(out, {'index.html': 'x'})
    mkdirSync(join(out, '.git'))
    expect(() => build(out, {'index.html': 'y'})).toThrow('Unexpected .git in')
    expect(contents(out)['index.html']).toBe('x')
  })

  it('heals a site whose builder died between the two renames', () => {
    const out = siteFolder()
    build(out, {'index.html': 'good'})
    const dead = join(dirname(out), `.dist.build-${markOfTheDead()}-1`)
    mkdirSync(join(dead, 'site'), {recursive: true})
    renameSync(out, join(dead, 'former'))
    healSite(out)
    expect(contents(out)['index.html']).toBe('good')
    expect(readdirSync(dirname(out))).toEqual(['dist'])
  })

  it('removes what dead builds left and spares the living', () => {
    const out = siteFolder()
    const living = openStage(out)
    const dead = join(dirname(out), `.dist.build-${markOfTheDead()}-1`)
    mkdirSync(join(dead, 'site'), {recursive: true})
    const stranger = join(dirname(out), '.dist.build-1-1-00000000-1')
    mkdirSync(stranger)
    build(out, {'index.html': 'x'})
    expect([dead, stranger, living.workspace.site].map((path) => existsSync(path))).toEqual([
      false,
      true,
      true
    ])
    living.close()
  })
})

/** A mark of this machine whose process cannot be: ids end at 4,194,304. */
function markOfTheDead(): string {
  const stage = openStage(siteFolder())
  stage.close()
  const machine = stage.workspace.folder.split('-').at(-2)
  return `99999999-1-${machine}`
}

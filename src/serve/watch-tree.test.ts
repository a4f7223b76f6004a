import {mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {expect, it, onTestFinished} from 'vitest'
import {temporaryFolder} from '../testing/temporary-folder.ts'
import {watchTree} from './watch-tree.ts'

/** Watches `texts` and `notes` and tells what was heard of a change. */
function watched() {
  const root = temporaryFolder()
  mkdirSync(join(root, 'texts'))
  mkdirSync(join(root, 'notes/speech'), {recursive: true})
  writeFileSync(join(root, 'texts/a.md'), '1')
  const heard = new Set<string>()
  onTestFinished(watchTree(root, ['texts', 'notes'], (path) => heard.add(path)))
  const at = (path: string) => join(root, path)
  return {
    write: (path: string, content = 'x') => writeFileSync(at(path), content),
    /** Saves as careful editors do: a new file takes the place of the old. */
    save: (path: string) => {
      writeFileSync(at('notes/.new'), 'x')
      renameSync(at('notes/.new'), at(path))
    },
    makeFolder: (path: string) => mkdirSync(at(path), {recursive: true}),
    move: (from: string, to: string) => renameSync(at(from), at(to)),
    remove: (path: string) => rmSync(at(path), {recursive: true}),
    /** Waits until all of these were heard of, and forgets them. */
    async hears(...paths: string[]) {
      await expect
        .poll(() => paths.filter((path) => !heard.has(path)), {timeout: 20_000})
        .toEqual([])
      await wait(20)
      heard.clear()
    },
    heard
  }
}

it('hears of changed, new and removed files', async () => {
  const {write, remove, hears} = watched()
  write('texts/a.md', '2')
  await hears('texts/a.md')
  write('notes/speech/new.md')
  await hears('notes/speech/new.md')
  remove('texts/a.md')
  await hears('texts/a.md')
  write('texts/a.md', '3')
  await hears('texts/a.md')
}, 60_000)

it('hears of every save, however it is done', async () => {
  const {write, save, hears} = watched()
  for (let turn = 0; turn < 3; turn++) {
    save('notes/speech/note.md')
    await hears('notes/speech/note.md')
    write('notes/speech/note.md', String(turn))
    await hears('notes/speech/note.md')
  }
}, 60_000)

it('hears of files in new, moved and returning folders', async () => {
  const {write, makeFolder, move, remove, hears} = watched()
  makeFolder('notes/other/deep')
  write('notes/other/deep/a.md')
  await hears('notes/other/deep/a.md')
  write('notes/other/deep/b.md')
  await hears('notes/other/deep/b.md')
  move('notes/other', 'notes/third')
  await hears('notes/third/deep/a.md')
  write('notes/third/deep/a.md', '2')
  await hears('notes/third/deep/a.md')
  remove('notes')
  await hears('notes')
  makeFolder('notes/speech')
  write('notes/speech/a.md')
  await hears('notes/speech/a.md')
  write('notes/speech/a.md', '2')
  await hears('notes/speech/a.md')
}, 60_000)

it('takes no notice of other folders and of files that editors make for themselves', async () => {
  const {write, makeFolder, hears, heard} = watched()
  makeFolder('dist')
  for (const name of ['dist/x', 'notes/.a.md.swp', 'notes/a.md~', 'notes/#a.md#', 'notes/4913'])
    write(name)
  write('texts/last.md')
  await expect.poll(() => heard.has('texts/last.md')).toBe(true)
  expect([...heard]).toEqual(['texts/last.md'])
  await hears()
}, 60_000)

it('ends', async () => {
  const root = temporaryFolder()
  mkdirSync(join(root, 'texts'))
  const heard: string[] = []
  const end = watchTree(root, ['texts'], (path) => heard.push(path))
  end()
  writeFileSync(join(root, 'texts/a.md'), '')
  await wait(50)
  expect(heard).toEqual([])
}, 60_000)

import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import fc from 'fast-check'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {build} from '../build.ts'
import {add, archiveChanges, gazette, reword, tenDays} from '../testing/archive-changes.ts'
import {smallArchiveFiles} from '../testing/small-archive-files.ts'
import {temporaryFolder} from '../testing/temporary-folder.ts'
import {writeFiles} from '../testing/write-files.ts'
import type {BuildResult} from './build-result.ts'

const slow = 240_000

const speech = 'dist/mayor-2021-05-01/index.html'

/** What may happen between two builds, and how many of the three speeches need not be built again. */
const changes: typeof archiveChanges = [
  ...archiveChanges,
  [
    'a printed form',
    (folder) => writeFiles(folder, {'.cache/printed/mayor-2021-05-01/0-a4.pdf': '%PDF'}),
    2
  ],
  ['a page changed by hand', add(speech, '<!-- by hand -->'), 2],
  ['a page changed by hand to the same length', reword(speech, 'harbour', 'HARBOUR'), 2],
  ['a page that is gone', (folder) => rmSync(join(folder, speech)), 2],
  ['a shared page that is gone', (folder) => rmSync(join(folder, 'dist/index.html')), 3],
  ['a checksum changed by hand', reword('dist/SHA256SUMS', /^.{4}/, '0000'), 3],
  ['the whole cache', (folder) => rmSync(join(folder, '.cache'), {recursive: true}), 0],
  ['a damaged cache', (folder) => damage(folder, 'head'), 0],
  [
    'a cache without a part, and the about page',
    (folder) => {
      damage(folder, 'record')
      add('notes/about.md', '\nStill more.\n')(folder)
    },
    0
  ],
  ['the whole site', (folder) => rmSync(join(folder, 'dist'), {recursive: true}), 0]
]

/** Cuts the files of one kind in the cache. */
function damage(folder: string, kind: string): void {
  const cache = join(folder, '.cache')
  const names = readdirSync(cache, {recursive: true, encoding: 'utf8'})
  const files = names.filter((name) => name.endsWith(kind))
  expect(files.length).toBeGreaterThan(0)
  for (const name of files) {
    const bytes = readFileSync(join(cache, name))
    writeFileSync(join(cache, name), bytes.subarray(0, bytes.length - 3))
  }
}

function newArchive(): string {
  const folder = temporaryFolder()
  writeFiles(folder, smallArchiveFiles)
  return folder
}

async function buildWith(
  folder: string,
  cache: boolean,
  workers = 1
): Promise<BuildResult & {sums: string}> {
  const out = join(folder, cache ? 'dist' : 'cold')
  if (!cache) rmSync(out, {recursive: true, force: true})
  const result = await build({folder, out, cache, workers})
  expect(result.faults).toEqual([])
  return {...result, sums: readFileSync(join(out, 'SHA256SUMS'), 'utf8')}
}

describe('a build with a cache', () => {
  // One archive goes through all changes, one after the other: what one of them leaves behind is there for the next.
  const followed = mkdtempSync(join(tmpdir(), 'rostrum-cache-'))
  beforeAll(async () => {
    writeFiles(followed, smallArchiveFiles)
    await buildWith(followed, true)
  }, slow)
  afterAll(() => rmSync(followed, {recursive: true, force: true}))

  it.each(changes)(
    'after a change of %s is a cold build, and builds no more speeches than it must',
    async (_, change, reused) => {
      change(followed)
      const cached = await buildWith(followed, true)
      expect(cached.sums).toBe((await buildWith(followed, false)).sums)
      expect(cached.reused).toBe(reused)
    },
    slow
  )

  it(
    'is a cold build after any row of changes, on two threads too',
    async () => {
      const edits = changes.filter(
        ([what]) => !/author|source that no|note that is gone/.test(what)
      )
      const rows = fc.uniqueArray(fc.constantFrom(...edits), {minLength: 2, maxLength: 4})
      await fc.assert(
        fc.asyncProperty(rows, async (row) => {
          const folder = newArchive()
          await buildWith(folder, true)
          for (const [, change] of row) {
            change(folder)
            const cached = await buildWith(folder, true, 2)
            expect(cached.sums).toBe((await buildWith(folder, false)).sums)
          }
        }),
        {numRuns: 2}
      )
    },
    slow
  )

  it(
    'keeps one entry a speech, and none of speeches and programs that are gone',
    async () => {
      const folder = newArchive()
      writeFiles(folder, {'.cache/rostrum/0123456789abcdef/old/head': 'x'})
      await buildWith(folder, true)
      add(tenDays, '\nMore.\n')(folder)
      rmSync(join(folder, 'texts/speaker-2023.md'))
      await buildWith(folder, true)
      const [version = '', ...others] = readdirSync(join(folder, '.cache/rostrum'))
      expect(others).toEqual([])
      const cache = join(folder, '.cache/rostrum', version)
      expect(readdirSync(cache)).toEqual([
        '.groups',
        '.site',
        'mayor-2021-05-01',
        'minister-2022-02-03'
      ])
      expect(readdirSync(join(cache, 'mayor-2021-05-01'))).toHaveLength(3)
    },
    slow
  )

  it(
    'tells faults as a cold build does, and what it needs no more after they are mended',
    async () => {
      const folder = newArchive()
      await buildWith(folder, true)
      const text = readFileSync(join(folder, gazette), 'utf8')
      writeFileSync(join(folder, gazette), text.replaceAll('log-2021', 'log-2022'))
      const options = {folder, out: join(folder, 'dist'), workers: 1}
      const cached = await build(options)
      expect(cached.faults.length).toBeGreaterThan(1)
      expect(cached.faults).toEqual((await build({...options, cache: false})).faults)
      writeFileSync(join(folder, gazette), text)
      expect((await buildWith(folder, true)).reused).toBe(3)
    },
    slow
  )

  it(
    'writes no cache where it only checks or is told not to',
    async () => {
      const folder = newArchive()
      const options = {folder, out: join(folder, 'dist')}
      await build({...options, checkOnly: true})
      await build({...options, cache: false})
      expect(existsSync(join(folder, '.cache'))).toBe(false)
    },
    slow
  )
})

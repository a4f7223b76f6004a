import {existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {build} from '../build.ts'
import {siteAssets} from '../jobs/site-assets.ts'
import type {SitePath} from '../model/types.ts'
import {add, archiveChanges, gazette, reword, tenDays} from '../testing/archive-changes.ts'
import {smallArchiveFiles} from '../testing/small-archive-files.ts'
import {temporaryFolder} from '../testing/temporary-folder.ts'
import {writeFiles} from '../testing/write-files.ts'
import {type LiveArchive, openLiveArchive} from './live-archive.ts'

const slow = 240_000

async function openSmallArchive() {
  const folder = temporaryFolder()
  writeFiles(folder, smallArchiveFiles)
  const archive = openLiveArchive(folder, await siteAssets(() => undefined))
  return {folder, archive}
}

/** Every file of the archive with its content. */
function filesIn(folder: string): Map<string, string> {
  const files = ['texts', 'notes'].flatMap((name) =>
    readdirSync(join(folder, name), {recursive: true, encoding: 'utf8'}).map(
      (path) => `${name}/${path}`
    )
  )
  return new Map(
    files
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')])
  )
}

/** Changes the archive and tells it which files that were. */
function follow(folder: string, archive: LiveArchive, change: (folder: string) => void) {
  const before = filesIn(folder)
  change(folder)
  const after = filesIn(folder)
  const paths = [...new Set([...before.keys(), ...after.keys()])]
  return archive.change(paths.filter((path) => before.get(path) !== after.get(path)))
}

async function coldBuild(folder: string): Promise<{out: string; paths: SitePath[]}> {
  const out = join(folder, 'cold')
  rmSync(out, {recursive: true, force: true})
  expect((await build({folder, out, cache: false, workers: 1})).faults).toEqual([])
  const sums = readFileSync(join(out, 'SHA256SUMS'), 'utf8').trimEnd().split('\n')
  return {out, paths: sums.map((line) => line.slice(66) as SitePath)}
}

/** Every file of a speech is as a cold build makes it, and no other page lies with it. */
async function expectColdBuild(folder: string, archive: LiveArchive, before: readonly SitePath[]) {
  const {out, paths} = await coldBuild(folder)
  const speeches = readdirSync(join(folder, 'texts')).filter((name) => name.endsWith('.md'))
  const ids = new Set(speeches.map((name) => name.slice(0, -3)))
  for (const path of new Set([...paths, ...before])) {
    const file = archive.file(path)
    const [id = '', second = ''] = path.split('/')
    // Passages for DTS are made of the whole archive.
    const isLive = ids.has(id) && !second.endsWith('.tei')
    if (!isLive) expect([path, file]).toEqual([path, 'built'])
    else if (typeof file === 'object') {
      expect([path, Buffer.from(file.content).equals(readFileSync(join(out, path)))]).toEqual([
        path,
        true
      ])
    } else expect([path, existsSync(join(out, path))]).toEqual([path, false])
  }
  return paths
}

describe('a live archive', () => {
  it(
    'gives every file of a speech byte for byte as a cold build does, after any row of changes',
    async () => {
      const rows = fc.uniqueArray(
        fc.constantFrom(...archiveChanges.filter(([what]) => !/author|source that no/.test(what))),
        {minLength: 4, maxLength: 6}
      )
      await fc.assert(
        fc.asyncProperty(rows, async (row) => {
          const {folder, archive} = await openSmallArchive()
          let paths: SitePath[] = []
          for (const [, change] of row) {
            expect(follow(folder, archive, change)).toEqual([])
            paths = await expectColdBuild(folder, archive, paths)
            expect(archive.rehearse()).toBe(true)
          }
        }),
        {numRuns: 3}
      )
    },
    slow
  )

  it(
    'follows a text that is new and one that is gone',
    async () => {
      const {folder, archive} = await openSmallArchive()
      const text = readFileSync(join(folder, 'texts/speaker-2023.md'), 'utf8')
      const gone = 'speaker-2023/index.html' as SitePath
      expect(archive.file(gone)).toHaveProperty('content')
      const faults = follow(folder, archive, () => {
        rmSync(join(folder, 'texts/speaker-2023.md'))
        writeFiles(folder, {'texts/speaker-2024.md': text})
      })
      expect(faults).toEqual([])
      expect(archive.file(gone)).toBe('built')
      await expectColdBuild(folder, archive, [])
    },
    slow
  )

  it('keeps the last good page of a faulty speech, tells the fault, and is whole when it is mended', async () => {
    const {folder, archive} = await openSmallArchive()
    const page = 'mayor-2021-05-01/index.html' as SitePath
    const good = archive.file(page)
    const before = readFileSync(join(folder, tenDays), 'utf8')
    const faults = follow(folder, archive, reword(tenDays, /^quote: .*$/m, 'quote: No such words'))
    expect(faults.map(({ruleId, place}) => [ruleId, place.file])).toEqual([
      ['quote-resolves', tenDays]
    ])
    expect(archive.file(page)).toEqual(good)
    // Another change does not hide it, nor does what is done in advance.
    expect(archive.rehearse()).toBe(false)
    expect(follow(folder, archive, add('notes/about.md', '\nMore.\n'))).toEqual(faults)
    expect(follow(folder, archive, () => writeFileSync(join(folder, tenDays), before))).toEqual([])
    expect(archive.file(page)).toEqual(good)
  })

  it('tells a fault of what speeches share, and shows nothing of it', async () => {
    const {folder, archive} = await openSmallArchive()
    const page = 'mayor-2021-05-01/index.html' as SitePath
    const good = archive.file(page)
    const before = readFileSync(join(folder, gazette), 'utf8')
    const faults = follow(folder, archive, reword(gazette, 'type: ', 'typo: '))
    expect(faults[0]?.place.file).toBe(gazette)
    expect(follow(folder, archive, add(tenDays, '\nOne more sentence.\n')).length).toBeGreaterThan(
      0
    )
    expect(archive.file(page)).toEqual(good)
    expect(follow(folder, archive, () => writeFileSync(join(folder, gazette), before))).toEqual([])
    const mended = archive.file(page)
    expect(mended).not.toEqual(good)
    expect(mended).toHaveProperty('content', expect.stringContaining('One more sentence.'))
  })

  it('leaves what is made of the whole archive to the built site', async () => {
    const {archive} = await openSmallArchive()
    expect(archive.rehearse()).toBe(false)
    for (const path of ['index.html', 'claims/index.html', 'SHA256SUMS', 'nowhere/index.html']) {
      expect(archive.file(path as SitePath)).toBe('built')
    }
    expect(archive.file('mayor-2021-05-01/nothing/index.html' as SitePath)).toBe('absent')
  })
})

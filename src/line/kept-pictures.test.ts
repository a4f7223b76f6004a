import {appendFileSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {Resvg} from '@resvg/resvg-js'
import {afterAll, describe, expect, it, vi} from 'vitest'
import {build} from '../build.ts'
import {add, reword} from '../testing/archive-changes.ts'
import {smallArchiveFiles} from '../testing/small-archive-files.ts'
import {temporaryFolder} from '../testing/temporary-folder.ts'
import {writeFiles} from '../testing/write-files.ts'

const drawings = vi.spyOn(Resvg.prototype, 'render')

afterAll(() => drawings.mockRestore())

const note = 'notes/minister-2022-02-03/port-open.md'
const picture = 'minister-2022-02-03/claims/port-open/card.png'

/** Builds and tells how many pictures were drawn for it. */
async function drawnBy(folder: string): Promise<number> {
  drawings.mockClear()
  const result = await build({folder, out: join(folder, 'dist'), workers: 1})
  expect(result.faults).toEqual([])
  return drawings.mock.calls.length
}

async function coldSums(folder: string): Promise<string> {
  const out = join(folder, 'cold')
  rmSync(out, {recursive: true, force: true})
  await build({folder, out, cache: false, workers: 1})
  return readFileSync(join(out, 'SHA256SUMS'), 'utf8')
}

describe('pictures', () => {
  it('are drawn again only where something else stands on them, and are those of a cold build', {
    timeout: 120_000
  }, async () => {
    const folder = temporaryFolder()
    writeFiles(folder, smallArchiveFiles)
    add('texts/archive.yaml', 'cards: [speech, claim]\n')(folder)
    const all = await drawnBy(folder)
    expect(all).toBeGreaterThan(3)
    const steps: Array<[change: (folder: string) => void, drawn: number]> = [
      [add(note, '\nMore is known now.\n'), 0],
      [reword(note, /supported/g, 'partly-supported'), 1],
      [
        (own) => {
          appendFileSync(join(own, 'dist', picture), 'by hand')
          add(note, '\nStill more.\n')(own)
        },
        1
      ],
      [(own) => rmSync(join(own, 'dist'), {recursive: true}), all]
    ]
    for (const [change, drawn] of steps) {
      change(folder)
      expect(await drawnBy(folder)).toBe(drawn)
      expect(readFileSync(join(folder, 'dist/SHA256SUMS'), 'utf8')).toBe(await coldSums(folder))
    }
  })
})

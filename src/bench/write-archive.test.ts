import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {build} from '../build.ts'
import {benchSpeeches} from './corpus.ts'
import {markdownTable} from './table.ts'
import {writeBenchArchive} from './write-archive.ts'

let folder = ''
const index = () => join(folder, 'corpus/index.json')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rostrum-bench-test-'))
  mkdirSync(join(folder, 'corpus'))
  const paragraphs = Array.from(
    {length: 9},
    (_, number) => `The treasury held ${number} million in that year, so he said.`
  )
  writeFileSync(join(folder, 'corpus/a.txt'), paragraphs.join('\n\n'))
  const entry = {id: 'a', file: 'a.txt', title: 'A speech', speaker: 'Somebody', date: 1900}
  writeFileSync(index(), JSON.stringify([entry]))
})

afterEach(() => rmSync(folder, {recursive: true, force: true}))

describe('the archive of a benchmark', () => {
  it('repeats the corpus with changed words past its number', () => {
    const [first, second] = [...benchSpeeches(index(), 2, 60)]
    expect([first?.id, second?.id]).toEqual(['a', 'a-1'])
    expect(second?.paragraphs).toHaveLength(9)
    expect(second?.paragraphs).not.toEqual(first?.paragraphs)
  })

  it('holds to every rule', async () => {
    const archive = join(folder, 'archive')
    const size = writeBenchArchive(archive, benchSpeeches(index(), 3, 5), {notes: 4, sources: 4})
    expect(size).toEqual({speeches: 3, paragraphs: 15})
    const result = await build({folder: archive, out: join(folder, 'site'), checkOnly: true})
    expect(result.faults).toEqual([])
    expect(result.notes).toBe(12)
  })
})

describe('markdownTable', () => {
  it('sets numbers to the right', () => {
    expect(markdownTable(['build', 's'], [['cold', '12.5']])).toEqual([
      '| build |    s |',
      '| ----- | ---: |',
      '| cold  | 12.5 |'
    ])
  })
})

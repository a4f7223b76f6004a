import {appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {build} from '../build.ts'
import {speechesOfShard} from '../jobs/shards.ts'
import {smallArchiveFiles} from '../testing/small-archive-files.ts'
import {temporaryFolder} from '../testing/temporary-folder.ts'
import {writeFiles} from '../testing/write-files.ts'
import {buildShard} from './build-shard.ts'

const slow = 240_000

/** An archive as it lies on each of several machines. */
function machines(count: number): string[] {
  const root = temporaryFolder()
  return Array.from({length: count}, (_, index) => {
    const folder = join(root, `machine-${index}`)
    writeFiles(folder, smallArchiveFiles)
    return folder
  })
}

/** Carries a shard to another machine: its files have other times and numbers there. */
function carry(from: string, to: string): string {
  mkdirSync(to)
  cpSync(from, to, {recursive: true})
  return to
}

async function shardsOn(folders: readonly string[], to: string): Promise<string[]> {
  const shards: string[] = []
  for (const [index, folder] of folders.entries()) {
    const out = join(folder, 'shard')
    const shard = {number: index + 1, of: folders.length}
    const {faults} = await buildShard({folder, out, shard, workers: 1, cache: index % 2 === 0})
    expect(faults).toEqual([])
    shards.push(carry(out, join(to, `shard-${index}`)))
  }
  return shards
}

const sums = (out: string) => readFileSync(join(out, 'SHA256SUMS'), 'utf8')

describe('shards', () => {
  it('hold every speech once', () => {
    const speeches = Array.from({length: 11}, (_, index) => `speech-${index}`) as never[]
    const parts = [1, 2, 3].map((number) => speechesOfShard(speeches, {number, of: 3}))
    expect(parts.flat().sort()).toEqual([...speeches].sort())
    expect(parts.map((part) => part.length)).toEqual([4, 4, 3])
  })

  it.each([1, 2, 4])(
    '%i merged are one build, and no speech is built again',
    async (count) => {
      const [main = '', ...others] = machines(count + 1)
      const shards = await shardsOn(others, main)
      const one = join(main, 'one')
      await build({folder: main, out: one, cache: false, workers: 1})
      const merged = await build({folder: main, out: join(main, 'merged'), shards, cache: false})
      expect(merged).toMatchObject({faults: [], speeches: 3, reused: 3})
      expect(sums(join(main, 'merged'))).toBe(sums(one))
      expect(readdirSync(join(main, 'merged'))).toEqual(readdirSync(one))
    },
    slow
  )

  it(
    'merged build anew what is missing, was built from other files, or was damaged',
    async () => {
      const [main = '', ...others] = machines(4)
      const shards = await shardsOn(others, main)
      appendFileSync(join(main, 'notes/mayor-2021-05-01/ten-days.md'), '\nMore.\n')
      const damaged = join(shards[1] ?? '', 'minister-2022-02-03/index.html')
      writeFileSync(damaged, readFileSync(damaged, 'utf8').replace('Порт', 'Борт'))
      const out = join(main, 'merged')
      const merged = await build({folder: main, out, shards, cache: false, workers: 1})
      expect(merged).toMatchObject({faults: [], reused: 1})
      await build({folder: main, out: join(main, 'one'), cache: false, workers: 1})
      expect(sums(out)).toBe(sums(join(main, 'one')))
    },
    slow
  )

  it(
    'tell the faults of their own speeches, and leave no folder',
    async () => {
      const [folder = ''] = machines(1)
      appendFileSync(join(folder, 'texts/minister-2022-02-03.md'), '\nNo anchor.\n')
      const faultsOf = async (number: number) => {
        const out = join(folder, `shard-${number}`)
        return (await buildShard({folder, out, shard: {number, of: 3}, workers: 1})).faults
      }
      expect((await faultsOf(2)).map(({place}) => place.file)).toEqual([
        'texts/minister-2022-02-03.md'
      ])
      expect(await faultsOf(3)).toEqual([])
      expect(readdirSync(folder).filter((name) => name.startsWith('shard'))).toEqual(['shard-3'])
    },
    slow
  )
})

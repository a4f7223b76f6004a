import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {setTimeout as wait} from 'node:timers/promises'
import {describe, expect, it} from 'vitest'
import {build} from '../build.ts'
import {smallArchiveFiles} from '../testing/small-archive-files.ts'
import {temporaryFolder} from '../testing/temporary-folder.ts'
import {writeFiles} from '../testing/write-files.ts'

function archive(more: Readonly<Record<string, string>> = {}): string {
  const folder = temporaryFolder()
  writeFiles(folder, {...smallArchiveFiles, ...more})
  return folder
}

const [mayor = ''] = Object.keys(smallArchiveFiles).filter((file) => file.includes('mayor-2021'))
const broken = {
  [mayor]: `${smallArchiveFiles[mayor]}\nNo anchor.\n`,
  'texts/zebra-2022.md': '---\ntitle: Zebra\n---\n\nText. {#p1}\n'
}

describe('a build', () => {
  it('gives the same bytes on 1, 2 and 5 threads', async () => {
    const folder = archive()
    const sums = []
    for (const workers of [1, 2, 5]) {
      const out = join(folder, `dist-${workers}`)
      const {published, faults} = await build({folder, out, workers})
      expect(faults).toEqual([])
      sums.push(readFileSync(join(out, 'SHA256SUMS'), 'utf8'))
      expect(sums.at(-1)?.split('\n')).toHaveLength(published?.files ?? 0)
    }
    expect(new Set(sums).size).toBe(1)
  }, 180_000)

  it('tells the same faults on 1 and 3 threads, and writes nothing', async () => {
    const folder = archive(broken)
    const out = join(folder, 'dist')
    const [one, three] = [
      await build({folder, out, workers: 1}),
      await build({folder, out, workers: 3})
    ]
    expect(three.faults).toEqual(one.faults)
    expect(new Set(one.faults.map(({place}) => place.file))).toContain('texts/zebra-2022.md')
    expect(existsSync(out)).toBe(false)
    expect(readdirSync(folder).sort()).toEqual(['.cache', 'notes', 'texts'])
  }, 180_000)

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'cleans up on %s while threads write',
    async (signal) => {
      const folder = archive()
      const out = join(folder, 'site/dist')
      const program = spawn(process.execPath, [
        ...['--import', 'tsx', '--input-type=module', '--eval'],
        `import {build} from '${import.meta.dirname}/../build.ts'
        const options = {folder: '${folder}', out: '${out}', workers: 2}
        await build({...options, progress: (done) => { if (done === 1) console.log('one is done') }})
        console.log('all is done')`
      ])
      const ended = once(program, 'close')
      const [said] = await Promise.race([once(program.stdout, 'data'), ended])
      expect(String(said)).toBe('one is done\n')
      await wait(Math.random() * 10)
      program.kill(signal)
      expect(await ended).toEqual([null, signal])
      expect(readdirSync(join(folder, 'site')).filter((name) => name !== 'dist')).toEqual([])
    },
    180_000
  )
})

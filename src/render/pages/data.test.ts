import {describe, expect, it} from 'vitest'
import type {SitePath} from '../../model/types.ts'
import {testAssets} from '../../testing/all-pages.ts'
import {htmlFaults} from '../../testing/html-faults.ts'
import {richArchive} from '../../testing/rich-archive.ts'
import {finishPage} from '../finish.ts'
import {dataPages} from './data.ts'

const {archive} = richArchive()
const file = (path: string, bytes = 1234) => ({
  path: path as SitePath,
  sha256: bytes.toString(16).padStart(64, '0'),
  bytes
})

function page(files: ReturnType<typeof file>[], speeches = archive.speeches): string {
  const [made] = dataPages({...archive, speeches}, files)
  if (!made) throw new Error('no page')
  return finishPage(made, archive.settings, testAssets).content
}

describe('the page of data', () => {
  const html = page([
    file('data/claims.csv', 36_264),
    file('archive.json', 530_478),
    file('ro-crate-metadata.json', 999),
    file('claims/index.html'),
    file('assets/site.js'),
    file('debate-2020-02/debate-2020-02.tei.xml', 1_180_044),
    file('debate-2020-02/debate-2020-02.epub', 32_000),
    file('debate-2020-02/text.txt', 12)
  ])

  it('tells the type, size and checksum of each file', () => {
    expect(html).toContain('text/csv · 36 kB · CC BY 4.0')
    expect(html).toContain('application/tei+xml · 1.2 MB · CC BY 4.0')
    expect(html).toContain('application/epub+zip · 32 kB')
    expect(html).toContain('application/json · 999 bytes')
    expect(html).toContain((36_264).toString(16).padStart(64, '0'))
  })

  it('says that the words of a speech are its speaker’s', () => {
    expect(html).toContain('text/plain · 12 bytes · the speaker’s words, as received')
  })

  it('leaves out what belongs to the site as a reading room', () => {
    expect(html).not.toContain('href="../assets/site.js">')
    expect(html).not.toContain('the page of the speech</p><p class="data-facts">text/html · 1.2 kB')
  })

  it('is sound HTML, with files and without', async () => {
    expect(await htmlFaults(html)).toEqual([])
    expect(await htmlFaults(page([], []))).toEqual([])
  })

  it('lists only the latest speeches of a large archive, and says where the others are told of', () => {
    const [speech] = archive.speeches
    if (!speech) throw new Error('no speech')
    const many = Array.from({length: 500}, (_, index) => ({...speech, id: `s-${index}` as never}))
    const large = page(
      many.map(({id}) => file(`${id}/text.txt`)),
      many
    )
    expect(large.length).toBeLessThan(60_000)
    expect(large).toContain('the 488 others')
  })
})

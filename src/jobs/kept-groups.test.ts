import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it, onTestFinished} from 'vitest'
import type {Archive, SitePath, SourceId} from '../model/types.ts'
import {smallArchive} from '../testing/small-archive.ts'
import {temporaryFolder} from '../testing/temporary-folder.ts'
import {unpacked} from '../write/packed.ts'
import {publish} from '../write/publish.ts'
import {openStage} from '../write/stage.ts'
import {GroupMaker, type KeptGroups} from './kept-groups.ts'
import {watchArchive} from './watched-archive.ts'
import {watchShared} from './watched-shared.ts'

/** Publishes a page with the title of a source, and in a group of its own one with the count of speeches. */
async function publishWith(out: string, archive: Archive, before: KeptGroups, key = 'k') {
  const stage = openStage(out)
  onTestFinished(stage.close)
  const watched = watchArchive(archive, watchShared(archive))
  const groups = new GroupMaker(before, watched, stage.place, stage.join)
  const made: string[] = []
  const make = async (name: string, groupKey: string, work: Parameters<GroupMaker['make']>[2]) => {
    if (await groups.take(name, groupKey)) return
    made.push(name)
    await groups.make(name, groupKey, work)
  }
  const file = (name: string, content: unknown) => ({path: name as SitePath, content: `${content}`})
  await make('outer', 'o', async ({sources}, writer) => {
    writer.write(file('source.txt', sources.get('log-2021' as SourceId)?.title), 'a test')
    await make('inner', key, async ({speeches}, inner) => {
      inner.write(file('count.txt', speeches.length), 'a test')
    })
  })
  publish(stage)
  stage.close()
  return {
    groups: groups.groups,
    made,
    pieces: piecesOf(groups.groups, 'outer')
  }
}

function piecesOf(groups: KeptGroups, name: string): string[] | undefined {
  const group = groups.get(name)
  return group && unpacked(group.made).pieces.map(([piece]) => piece)
}

const {archive} = smallArchive()

/** The archive with another title of a source. */
function retitled(id: string): Archive {
  const sources = new Map(
    [...archive.sources].map(([own, source]) =>
      own === id ? [own, {...source, title: 'Another'}] : [own, source]
    )
  )
  return {...archive, sources}
}

describe('groups of shared files', () => {
  async function twice(second: Archive, key = 'k', between = (_out: string) => {}) {
    const out = join(temporaryFolder(), 'dist')
    const first = await publishWith(out, archive, new Map())
    expect(first.made).toEqual(['outer', 'inner'])
    between(out)
    return {first, ...(await publishWith(out, second, first.groups, key))}
  }

  it('are taken where nothing that they were made from has changed, and tell the same of themselves', async () => {
    const {first, made, groups, pieces} = await twice(retitled('gazette-2021'))
    expect(made).toEqual([])
    expect([...groups.keys()].sort()).toEqual([...first.groups.keys()].sort())
    expect(pieces).toEqual(['settings', 'glossary', 'source log-2021', 'speeches'])
  })

  it('are made where a source that they looked at has changed, but for groups in them that did not', async () => {
    const {made, pieces} = await twice(retitled('log-2021'))
    expect(made).toEqual(['outer'])
    expect(pieces).toContain('speeches')
  })

  it('are made where the speeches have changed that a group in them looked at', async () => {
    const {made} = await twice({...archive, speeches: archive.speeches.slice(1)})
    expect(made).toEqual(['outer', 'inner'])
  })

  it.each(['source.txt', 'count.txt'])('are made where %s was changed by hand', async (name) => {
    const {made} = await twice(archive, 'k', (out) => writeFileSync(join(out, name), 'by hand'))
    expect(made).toContain('outer')
  })
})

import {describe, expect, it} from 'vitest'
import type {SourceId} from '../model/types.ts'
import {smallArchive} from '../testing/small-archive.ts'
import {watchShared} from './watched-shared.ts'

const {archive} = smallArchive()
const gazette = 'gazette-2021' as SourceId

describe('what speeches share, watched', () => {
  it('tells of each source that was looked up', async () => {
    const {pieces} = await watchShared(archive).watchWhole(async ({sources}) =>
      sources.get(gazette)
    )
    expect(pieces).toEqual(['settings', 'glossary', 'source gazette-2021'])
  })

  it('tells of no single source where all were looked at, but to whom has not looked at all', async () => {
    const {watchWhole} = watchShared(archive)
    const {value, pieces} = await watchWhole(async ({sources}) => {
      const ids = [...sources.keys()]
      return {ids, inner: await watchWhole(async (inner) => inner.sources.get(gazette))}
    })
    expect(value.ids).toContain(gazette)
    expect(pieces).toEqual(['settings', 'glossary', 'sources'])
    expect(value.inner.pieces).toEqual(['settings', 'glossary', 'source gazette-2021'])
  })
})

import {describe, expect, it} from 'vitest'
import {smallArchive} from '../testing/small-archive.ts'
import {entryUses, sourceUses} from './back-links.ts'
import type {EntryId, SourceId} from './types.ts'

const {archive} = smallArchive({
  'notes/sources/more.yaml': `
- id: unused-2020
  type: webpage
  title: Nobody cites this
  URL: https://unused.example/
  accessed: 2026-11-22
  seen-as: weak
  kind: social
`
})

describe('sourceUses', () => {
  const usesOf = sourceUses(archive)

  it('finds every note, text, event and entry that rests on a source', () => {
    const gazette = usesOf('gazette-2021' as SourceId)
    expect(gazette?.notes.map(({note}) => note.slug)).toEqual([
      'ten-days',
      'harbour-term',
      'all-is-well'
    ])
    expect(gazette?.texts.map(({id}) => id)).toEqual(['mayor-2021-05-01'])
    expect(gazette?.events.map(({id}) => id)).toEqual(['1999-harbour-built', '2021-05-02-gazette'])
    expect(gazette?.entries.map(({id}) => id)).toEqual(['jane-mayor', 'lisbon', 'porto'])
  })

  it('knows nothing of a source that nothing cites', () => {
    expect(usesOf('unused-2020' as SourceId)).toBeUndefined()
  })
})

describe('entryUses', () => {
  const uses = entryUses(archive)

  it('finds the blocks that name an entry, and the events at a place or that name it', () => {
    const porto = uses.get('porto' as EntryId)
    expect(porto?.mentions.map(({speech, blocks}) => [speech.id, blocks])).toEqual([
      ['mayor-2021-05-01', ['p1']]
    ])
    expect(porto?.events.map(({id}) => id)).toEqual(['2021-04-20-harbour-closed'])
    expect(porto?.heldAt.map(({id}) => id)).toEqual(['mayor-2021-05-01'])
  })

  it('finds the speeches that a person held', () => {
    expect(uses.get('jane-mayor' as EntryId)?.held.map(({id}) => id)).toEqual(['mayor-2021-05-01'])
  })

  it('has an empty row for an entry that nothing names', () => {
    expect(uses.get('lisbon' as EntryId)).toEqual({mentions: [], held: [], heldAt: [], events: []})
  })
})

import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Source, SourceId} from '../model/types.ts'
import {packSources, StoredSources} from './stored-sources.ts'

const placeOf = () => ({file: 'notes/sources/a.yaml'})
const sources = fc
  .uniqueArray(fc.tuple(fc.string({unit: 'binary'}), fc.string({unit: 'grapheme'})), {
    selector: ([id]) => id,
    maxLength: 50
  })
  .map((pairs) => new Map(pairs.map(([id, title]) => [id as SourceId, record(id, title)])))

function record(id: string, title: string): Source {
  const author = [{family: title, given: 'A.'}]
  const rest = {type: 'book', seenAs: 'direct', kind: 'press', more: {volume: title}} as const
  return {id: id as SourceId, title, author, ...rest, placeOf}
}

/** Without the functions, which are made anew. */
function plain(source: Source | undefined): unknown {
  return source && JSON.parse(JSON.stringify(source))
}

describe('stored sources', () => {
  it('are the map that was packed', () => {
    fc.assert(
      fc.property(sources, fc.array(fc.string()), (map, others) => {
        const stored = new StoredSources(packSources(map), () => placeOf)
        expect(stored.size).toBe(map.size)
        expect([...stored.keys()]).toEqual([...map.keys()])
        expect([...stored.values()].map(plain)).toEqual([...map.values()].map(plain))
        for (const id of [...map.keys(), ...(others as SourceId[])]) {
          expect(stored.has(id)).toBe(map.has(id))
          expect(plain(stored.get(id))).toEqual(plain(map.get(id)))
        }
        for (const [id, source] of stored) {
          expect(source.id).toBe(id)
          expect(source.placeOf('title')).toEqual(placeOf())
        }
      })
    )
  })

  it('give one object for a record that is asked for again and again', () => {
    const map = new Map(
      Array.from({length: 9000}, (_, number) => [
        `s${number}` as SourceId,
        record(`s${number}`, '')
      ])
    )
    const stored = new StoredSources(packSources(map), () => placeOf)
    const first = stored.get('s0' as SourceId)
    for (const id of map.keys()) {
      stored.get(id)
      expect(stored.get('s0' as SourceId)).toBe(first)
    }
  })
})

import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {SpeechRecord} from '../model/types.ts'
import {richArchive} from '../testing/rich-archive.ts'
import {RecordPacker, storedRecords} from './stored-records.ts'

const {speeches} = richArchive().archive

function stored(records: readonly SpeechRecord[]): SpeechRecord[] {
  const packer = new RecordPacker()
  for (const record of records) packer.add(record)
  return storedRecords(structuredClone(packer.finish()))
}

describe('stored records', () => {
  it('are equal to those that were packed, in whichever order they are looked at', () => {
    const many = Array.from({length: 50}, (_, index) => {
      const record = speeches[index % speeches.length] as SpeechRecord
      const notes = record.notes.map((note) => ({...note, quote: `${note.quote} ${index}`}))
      return {...record, id: `s-${index}` as SpeechRecord['id'], notes}
    })
    const records = stored(many)
    const place = fc.nat({max: many.length - 1})
    const list = fc.constantFrom('notes', 'blocks', 'mentions', 'textChanges', 'title')
    fc.assert(
      fc.property(fc.array(fc.tuple(place, list)), (looks) => {
        for (const [at, key] of looks) {
          expect(records[at]?.[key as 'notes']).toEqual(many[at]?.[key as 'notes'])
        }
      })
    )
    expect(records).toEqual(many)
    expect(JSON.parse(JSON.stringify(records))).toEqual(JSON.parse(JSON.stringify(many)))
  })

  it('share the memory of their lists with other threads', () => {
    const packer = new RecordPacker()
    for (const record of speeches) packer.add(record)
    const {bytes} = packer.finish()
    const other = structuredClone(bytes)
    other[0] = (bytes[0] ?? 0) + 1
    expect(bytes[0]).toBe(other[0])
  })

  it('are none where none were packed', () => {
    expect(stored([])).toEqual([])
  })
})

import {readdirSync} from 'node:fs'
import {expect, it} from 'vitest'
import type {SearchRecord} from '../../search/index-files.ts'
import {withScratch} from '../../write/with-scratch.ts'
import {IndexBuilder} from './index-builder.ts'
import {indexRecords} from './index-records.ts'

const parts = 5

/** Some words stand everywhere, some in one record, some in Cyrillic letters; lists go over many records. */
function record(number: number): SearchRecord {
  const text = `The harvest of ${number} was good for farm${number % 7}, say the wheatgrowers; урожай ${number % 3} сёл`
  return {kind: 'paragraph', link: `speech/#p${number}`, title: '', text}
}

function indexWith(scratch: string, most: number | undefined, records: number) {
  const builder = new IndexBuilder(scratch, most)
  const each = records / parts
  for (let first = 0; first < records; first += each) {
    const some = Array.from({length: each}, (_, at) => record(first + at))
    builder.add(indexRecords(some, () => []))
  }
  const inPiece = builder.pairsInPiece()
  return {
    words: [...builder.wordPieces()],
    inPiece,
    pairs: [...builder.pairPieces(inPiece)],
    spellings: [...builder.spellingPieces((word) => word.slice(1))]
  }
}

it.each([10, 200, 4000])('puts lists on the disk without changing them, of %i records', (records) =>
  withScratch(async (scratch) => {
    const inMemory = indexWith(scratch, undefined, records)
    expect(readdirSync(scratch)).toEqual([])
    const onDisk = indexWith(scratch, 0, records)
    expect(readdirSync(scratch)).toHaveLength(2 * parts)
    expect(onDisk).toEqual(inMemory)
    expect(inMemory.words.length).toBeGreaterThan(0)
    expect(inMemory.inPiece > 0).toBe(records > 2000)
  })
)

import fc from 'fast-check'
import {expect, it} from 'vitest'
import {decodeNumbers} from '../../search/postings.ts'
import {RecordLists} from './record-lists.ts'

const scale = 8
const lists = 3000
/** Steps of one letter, of two, of more. */
const step = fc.oneof(fc.nat(3), fc.nat(100), fc.nat(100_000))
const addition = fc.record({list: fc.nat(lists - 1), step, weight: fc.nat(scale - 1)})
const few = fc.record({list: fc.nat(2), step, weight: fc.nat(scale - 1)})

it('gives every list back as it grew', () => {
  fc.assert(
    fc.property(fc.array(addition), fc.array(few, {maxLength: 2000}), (many, more) => {
      const grown = new RecordLists(scale)
      const steps = new Map<number, number[]>()
      let record = 0
      for (const one of [...many, ...more]) {
        record += one.step
        const own = steps.get(one.list) ?? []
        const before = own.reduce((sum, each) => sum + Math.floor(each / scale) + 1, 0)
        grown.add(one.list, record, one.weight)
        steps.set(one.list, [...own, (record - before) * scale + one.weight])
        record += 1
      }
      for (const [list, own] of steps) {
        const {records, last, letters} = grown.read(list)
        expect(decodeNumbers(letters)).toEqual(own)
        expect(records).toBe(own.length)
        expect(last).toBe(own.reduce((sum, each) => sum + Math.floor(each / scale) + 1, -1))
      }
    }),
    {numRuns: 30}
  )
})

import {describe, expect, it} from 'vitest'
import {withScratch} from '../write/with-scratch.ts'
import type {BenchSpeech} from './corpus.ts'
import {type IndexMeasure, measureSearch} from './measure-search.ts'

const words =
  'The government of the people has brought in a great harvest of wheat and barley this year'

function speech(number: number): BenchSpeech {
  return {
    id: `speech-${number}`,
    title: `Speech ${number}`,
    speaker: number % 2 === 0 ? 'Anne' : 'Berta',
    date: `20${10 + number}-01-01`,
    language: 'en',
    paragraphs: [`${words}, and no ${number} of them was left without water.`, `${words}.`]
  }
}

describe('the benchmark of searching', () => {
  it('writes an index that answers, and counts what is fetched', async () => {
    await withScratch(async (folder) => {
      let told: IndexMeasure | undefined
      const speeches = Array.from({length: 6}, (_, number) => speech(number))
      const {index, asked} = await measureSearch(
        folder,
        speeches,
        4,
        () => undefined,
        (measure) => {
          told = measure
        }
      )
      expect(told).toEqual(index)
      expect(index).toMatchObject({speeches: 6, records: 6 * (1 + 2 + 4)})
      const found = new Map(asked.map((one) => [one.name, one.found]))
      expect(found.get('search: people')).toMatch(/^[1-9]\d* results$/)
      expect(found.get('quotation: verbatim')).toBe('verbatim')
      expect(found.get('quotation: one word altered')).toBe('altered')
      expect(found.get('quotation: words left out')).toBe('shortened')
      expect(found.get('quotation: not in the archive')).toBe('absent')
      for (const one of asked) expect(one.kilobytes).toBeGreaterThan(0)
    })
  })
})

import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {citationTemplates} from '../../cite/pinpoint.ts'
import {randomItem} from '../../testing/random-items.ts'
import {citations} from '../parts/cite-box.ts'
import {blockCiter} from './block-citer.ts'

const block = fc.record({
  id: fc.constantFrom('p1', 'p34a', 'opening', 'p90001', 'what-next'),
  number: fc.constantFrom('1', '34a', '90001', '122'),
  fingerprint: fc.stringMatching(/^[\da-hjkmnp-tv-z]{4}$/)
})
const words = fc
  .array(
    fc.constantFrom(
      ...['Almost 20,000 bandits', 'қаңтар', 'قال', '1.', '-', '“quoted”', '"', "it's", ' ', '\n'],
      ...['&', '<b>', '[1]', '*', '_', 'https://a.example/_b', '://', '#', '\\', '|', '$&', 'q9q9']
    ),
    {minLength: 1, maxLength: 5}
  )
  .map((pieces) => pieces.join(' '))

describe('blockCiter', {timeout: 60_000}, () => {
  it('shows what is shown of each block cited alone', () => {
    fc.assert(
      fc.property(randomItem, fc.array(fc.tuple(block, words)), (item, cited) => {
        const speech = {...item, URL: 'https://archive.example/speech/'}
        const citable = {item: speech, templates: citationTemplates(speech)}
        const cite = blockCiter(citable)
        for (const [from, text] of cited) {
          expect(cite(from, text)).toEqual(citations({...citable, passage: {from}, words: text}))
        }
      }),
      {numRuns: 60}
    )
  })
})

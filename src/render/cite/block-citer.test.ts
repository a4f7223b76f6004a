import fc from 'fast-check'
import type {ElementContent} from 'hast'
import {describe, expect, it} from 'vitest'
import type {CitedBlock} from '../../cite/fill-citation.ts'
import {citationTemplates} from '../../cite/pinpoint.ts'
import {writeHtml} from '../../html/write-html.ts'
import type {PageLinks} from '../../model/types.ts'
import {randomItem} from '../../testing/random-items.ts'
import {citeBox} from '../parts/cite-box.ts'
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
    {minLength: 1, maxLength: 12}
  )
  .map((pieces) => pieces.join(' '))

function summaryOf({number, fingerprint}: CitedBlock, text: string): string {
  const [, beginning] = /^((?:[^ ]* ){7}[^ ]*) /.exec(text) ?? []
  return `¶${number}·${fingerprint} ${beginning === undefined ? text : `${beginning} …`}`
}

function written(node: ElementContent) {
  const found: PageLinks = {ids: [], links: []}
  return {html: writeHtml(node, undefined, found), found}
}

describe('blockCiter', {timeout: 60_000}, () => {
  it('shows what is shown of each block cited alone', () => {
    fc.assert(
      fc.property(randomItem, fc.array(fc.tuple(block, words)), (item, cited) => {
        const speech = {...item, URL: 'https://archive.example/speech/'}
        const citable = {item: speech, templates: citationTemplates(speech)}
        const cite = blockCiter(citable)
        for (const [from, text] of cited) {
          const request = {...citable, passage: {from}, words: text}
          const box = citeBox(summaryOf(from, text), request, `cite-${from.id}`)
          expect(written(cite(from, text))).toEqual(written(box))
        }
      }),
      {numRuns: 60}
    )
  })
})

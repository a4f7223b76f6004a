import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {randomItem} from '../testing/random-items.ts'
import type {CslJsonName} from './csl-item.ts'
import {citeItem, listItem} from './engine.ts'
import {printableItem} from './printable-item.ts'
import {shapeOf} from './quick-citation.ts'
import {type Pinpoint, runCiteproc} from './run-citeproc.ts'
import {styles} from './styles.ts'

const initialled: fc.Arbitrary<CslJsonName> = fc.record({
  family: fc.constantFrom('Polk', 'Токаев', 'García Márquez'),
  given: fc.constantFrom(
    'James K.',
    'George H. W.',
    'Касым-Жомарт К.',
    'Anna-Maria Q.',
    'Jo I.',
    'Élodie Ó.',
    'Harry S',
    'Anna M B',
    'J. K.',
    'Қ.',
    'É. Ó. W.'
  )
})
const style = fc.constantFrom(...styles)
const easyItem = randomItem.filter((item) => shapeOf(printableItem(item)) !== undefined)
const initialledItem = fc.tuple(easyItem, initialled, fc.boolean()).map(([item, name, isLast]) => ({
  ...item,
  author: isLast
    ? [...(item.author ?? []).slice(0, 2), name]
    : [name, ...(item.author ?? []).slice(0, 2)]
}))
const pinpoint: fc.Arbitrary<Pinpoint | undefined> = fc.constantFrom(
  undefined,
  {locator: '34', label: 'paragraph'},
  {locator: '7a', label: 'paragraph'},
  {locator: '122–124', label: 'paragraph'}
)

// Compiling a style takes long on a busy machine.
describe('the quick way to a citation', {timeout: 60_000}, () => {
  it('gives what citeproc gives, for any easy item in any style', () => {
    fc.assert(
      fc.property(fc.oneof(easyItem, initialledItem), style, pinpoint, (item, chosen, at) => {
        const fitted = chosen.fit(printableItem(item))
        expect(citeItem(chosen.id, item, at)).toEqual(runCiteproc(chosen, 'cite', fitted, at))
        const entry = chosen.hasList ? runCiteproc(chosen, 'list', fitted) : []
        expect(listItem(chosen.id, item)).toEqual(entry)
      }),
      {numRuns: 60}
    )
  })

  it.each(styles)('writes initials as citeproc does in $id', (chosen) => {
    for (const given of [
      'James K.',
      'George H. W.',
      'Касым-Жомарт К. Б. В.',
      'Jo I.',
      'Harry S',
      'J. K.',
      'Қ.',
      'J. R. R.'
    ]) {
      const author = [
        {family: 'Polk', given},
        {family: 'Lee', given: 'Ann B.'}
      ]
      const item = {id: 'x', type: 'speech', title: 'The harbour', author} as const
      const fitted = chosen.fit(printableItem(item))
      expect(citeItem(chosen.id, item)).toEqual(runCiteproc(chosen, 'cite', fitted))
      const entry = chosen.hasList ? runCiteproc(chosen, 'list', fitted) : []
      expect(listItem(chosen.id, item)).toEqual(entry)
    }
  })

  it.each([
    ['a plain title', {title: 'The harbour is closed'}, true],
    ['a quotation inside', {title: 'The ‘harbour’ is closed'}, true],
    ['a question', {title: 'Is the harbour closed?'}, true],
    ['a quotation at the end', {title: 'Closed is the ‘harbour’'}, false],
    ['markup', {title: 'The <i>harbour</i>'}, false],
    ['straight quotation marks', {title: 'The "harbour" is closed'}, false],
    [
      'a middle initial',
      {title: 'The harbour', author: [{family: 'Polk', given: 'James K.'}]},
      true
    ],
    ['only initials', {title: 'The harbour', author: [{family: 'Polk', given: 'J. K.'}]}, true],
    [
      'initials run together',
      {title: 'The harbour', author: [{family: 'Polk', given: 'J.K.'}]},
      false
    ],
    ['a degree', {title: 'The harbour', author: [{family: 'Jr.', given: 'James Polk'}]}, false],
    ['a volume', {title: 'The harbour', volume: '3'}, false],
    ['an interval', {title: 'The harbour', issued: {'date-parts': [[2021], [2022]]}}, false]
  ])('knows whether %s is easy', (_what, given, easy) => {
    expect(shapeOf({id: 'x', type: 'webpage', ...given}) !== undefined).toBe(easy)
  })
})

import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {citeItem, listItem} from '../cite/engine.ts'
import {learnedShapes} from '../cite/learned-shapes.ts'
import {styles} from '../cite/styles.ts'
import {randomItem} from '../testing/random-items.ts'
import {temporaryFolder} from '../testing/temporary-folder.ts'
import {keepCitations, recallCitations} from './learned-citations.ts'

const pinpoint = {locator: '34', label: 'paragraph'} as const

// Compiling a style takes long on a busy machine.
describe('what was learned of citation styles', {timeout: 60_000}, () => {
  it('gives a later run the same citations', () => {
    const file = join(temporaryFolder(), 'citations')
    const cite = (items: Parameters<typeof citeItem>[1][]) =>
      items.flatMap((item) =>
        styles.map(({id}) => [citeItem(id, item), citeItem(id, item, pinpoint), listItem(id, item)])
      )
    fc.assert(
      fc.property(fc.array(randomItem, {minLength: 1, maxLength: 3}), (items) => {
        learnedShapes.clear()
        const first = cite(items)
        keepCitations(file)
        const known = new Map(learnedShapes)
        learnedShapes.clear()
        recallCitations(file)
        // A few shapes more are not kept, so some may be missing; none may be another.
        for (const [shape, runs] of learnedShapes) {
          if (known.has(shape)) expect(runs).toEqual(known.get(shape))
        }
        expect(cite(items)).toEqual(first)
      }),
      {numRuns: 15}
    )
  })

  it('is not missed where it is gone or damaged', () => {
    const file = join(temporaryFolder(), 'citations')
    recallCitations(file)
    writeFileSync(file, 'nothing of the kind')
    expect(() => recallCitations(file)).not.toThrow()
    expect(() => keepCitations(join(file, 'no folder'))).not.toThrow()
  })
})

import {Ajv} from 'ajv'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {cslSchema} from '../testing/csl-schema.ts'
import {parseBibliography} from '../testing/parse-bibliography.ts'
import {awkwardSource} from '../testing/random-sources.ts'
import {toCslJson} from './csl-json.ts'
import {sourceToCsl} from './source-to-csl.ts'

describe('toCslJson', () => {
  const isCsl = new Ajv().compile(cslSchema)

  it('is valid and gives the same items back', () => {
    fc.assert(
      fc.property(fc.array(awkwardSource, {minLength: 1, maxLength: 3}), (sources) => {
        const items = sources.map(sourceToCsl)
        const text = toCslJson(items)
        expect(isCsl(JSON.parse(text)), JSON.stringify(isCsl.errors)).toBe(true)
        const parsed = parseBibliography(text)
        expect(parsed.map(({_graph, ...item}) => item)).toMatchObject(
          items.map(({custom, issued, ...item}) => item)
        )
      }),
      {numRuns: 60}
    )
  })
})

import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {nameInverted} from '../model/name-words.ts'
import {parseBibliography} from '../testing/parse-bibliography.ts'
import {awkwardSource} from '../testing/random-sources.ts'
import {toRis} from './ris.ts'
import {sourceToCsl} from './source-to-csl.ts'

/** The lines of one record as pairs, by the letter of the format. */
function readRecord(text: string): Array<readonly [string, string]> {
  const lines = text.split('\r\n').filter((line) => line !== '')
  return lines.map((line) => {
    const match = /^([A-Z][A-Z0-9]) {2}- ?(.*)$/.exec(line)
    return [match?.[1] ?? '', match?.[2] ?? line]
  })
}

describe('toRis', () => {
  it('writes a speech as a presentation with its event, place, day and archive', () => {
    const text = toRis([
      {
        id: 'mayor',
        type: 'speech',
        title: 'On the\nharbour',
        author: [{family: 'Mayor', given: 'Jane'}],
        issued: {'date-parts': [[2021, 5, 1]]},
        'event-title': 'Address to the council',
        'event-place': 'Porto',
        publisher: 'The Press',
        archive: 'The Archive',
        language: 'en',
        URL: 'https://archive.example/mayor/'
      }
    ])
    expect(readRecord(text)).toEqual([
      ['TY', 'SLIDE'],
      ['ID', 'mayor'],
      ['AU', 'Mayor, Jane'],
      ['TI', 'On the harbour'],
      ['T2', 'Address to the council'],
      ['PY', '2021'],
      ['DA', '2021/05/01/'],
      ['CY', 'Porto'],
      ['PB', 'The Press'],
      ['UR', 'https://archive.example/mayor/'],
      ['LA', 'en'],
      ['DB', 'The Archive'],
      ['ER', '']
    ])
  })

  it.each([
    ['2022', '2022///'],
    ['2022-03', '2022/03//'],
    ['2022-01~', '2022/01//circa'],
    ['2022-01-04/2022-01-07', '2022/01/04/to 2022-01-07']
  ])('writes the date %s as %s', (issued, expected) => {
    fc.assert(
      fc.property(awkwardSource, (source) => {
        const text = toRis([sourceToCsl({...source, issued: issued as never})])
        expect(new Map(readRecord(text)).get('DA')).toBe(expected)
      }),
      {numRuns: 3}
    )
  })

  it('gives names in parts, one a line', () => {
    fc.assert(
      fc.property(awkwardSource, (source) => {
        const lines = readRecord(toRis([sourceToCsl(source)]))
        const names = lines.flatMap(([tag, value]) => (tag === 'AU' ? [value] : []))
        const expected = source.author.map(nameInverted)
        expect(names).toEqual(expected)
      }),
      {numRuns: 50}
    )
  })

  it('gives the same fields back, for titles of all kinds', () => {
    fc.assert(
      fc.property(fc.array(awkwardSource, {minLength: 1, maxLength: 3}), (sources) => {
        const items = sources.map(sourceToCsl)
        const parsed = parseBibliography(toRis(items))
        expect(parsed).toHaveLength(items.length)
        for (const [index, item] of items.entries()) {
          const back = parsed[index] ?? {}
          expect(back.title).toBe(item.title)
          expect(back.language).toBe(item.language)
          expect(back.URL).toBe(item.URL)
        }
      }),
      {numRuns: 100}
    )
  })
})

import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {nameInverted} from '../model/name-words.ts'
import {parseBibliography} from '../testing/parse-bibliography.ts'
import {parseBibtex} from '../testing/parse-bibtex.ts'
import {awkwardSource} from '../testing/random-sources.ts'
import {toBiblatex, toBibtex} from './bibtex.ts'
import type {CslItem, CslJsonName} from './csl-item.ts'
import {sourceToCsl} from './source-to-csl.ts'

const speech: CslItem = {
  id: 'mayor-2021-05-01',
  type: 'speech',
  title: 'On “order” & 50% {more}',
  author: [{family: 'Mayor', given: 'Jane'}],
  issued: {'date-parts': [[2021, 5, 1]]},
  'event-title': 'Address to the council',
  'event-place': 'Porto',
  'container-title': 'The Archive',
  URL: 'https://archive.example/mayor-2021-05-01/',
  language: 'en'
}

describe('toBibtex', () => {
  it('writes a speech as @misc with its whole date', () => {
    expect(toBibtex([speech])).toBe(`@misc{mayor-2021-05-01,
  author = {Mayor, Jane},
  title = {{On “order” \\& 50\\% \\{more\\}}},
  booktitle = {The Archive},
  organization = {The Archive},
  howpublished = {Address to the council, Porto},
  year = {2021},
  month = may,
  date = {2021-05-01},
  url = {https://archive.example/mayor-2021-05-01/},
  langid = {english}
}
`)
  })
})

describe('toBiblatex', () => {
  it('writes the event of a speech, and the day with its doubt', () => {
    const custom = {'issued-edtf': '2021-05?'}
    const text = toBiblatex([{...speech, issued: {'date-parts': [[2021, 5]], circa: true}, custom}])
    expect(text).toContain('  eventtitle = {Address to the council},\n  venue = {Porto},\n')
    expect(text).toContain('  date = {2021-05?},\n')
  })

  it('tells of the archived copy of a source', () => {
    const custom = {'archive-url': 'https://archive.example/1_2', 'archive-date': '2022-03-01'}
    expect(toBiblatex([{id: 'x', type: 'webpage', title: 'T', custom}])).toContain(
      '  note = {Archived copy of 2022-03-01: https://archive.example/1\\_2}'
    )
  })

  it('keeps keys to the letters that keys may have', () => {
    expect(toBiblatex([{...speech, id: 'a, {b}%'}])).toContain('@misc{a---b--,')
  })
})

/** The field of a container, and that of a publisher, in the types that have them. */
const containers = ['journal', 'journaltitle', 'booktitle']
const publishers = ['publisher', 'organization', 'institution', 'school']

function firstOf(fields: Readonly<Record<string, string>>, names: readonly string[]) {
  return names.map((name) => fields[name]).find((value) => value !== undefined)
}

function nameOf(name: CslJsonName): string {
  return 'literal' in name ? name.literal : nameInverted(name)
}

/** As citation-js names them: a body has a family name only. */
function parsedNames(names: readonly CslJsonName[]) {
  return names.map((name) => ('literal' in name ? {family: name.literal} : {...name}))
}

describe.each([
  ['BibTeX', toBibtex],
  ['BibLaTeX', toBiblatex]
])('%s', (_name, write) => {
  it('gives the same fields back, for names, dates and titles of all kinds', () => {
    fc.assert(
      fc.property(fc.array(awkwardSource, {minLength: 1, maxLength: 3}), (sources) => {
        const items = sources.map(sourceToCsl)
        const parsed = parseBibliography(write(items))
        expect(parsed).toHaveLength(items.length)
        for (const [index, item] of items.entries()) {
          const back = parsed[index] ?? {}
          expect(back.id).toBe(item.id)
          expect(back.title).toBe(item.title)
          expect(back['container-title']).toBe(item['container-title'])
          expect(back.publisher ?? item['container-title']).toBe(
            item.publisher ?? item['container-title']
          )
          expect(back.author ?? []).toEqual(parsedNames(item.author ?? []))
          expect(back.issued).toEqual(item.issued && {'date-parts': item.issued['date-parts']})
          expect(back.accessed).toEqual(item.accessed)
          expect(back.URL && decodeURI(String(back.URL))).toBe(item.URL)
        }
      }),
      {numRuns: 150}
    )
  })

  it('gives the same fields back to a parser that knows TeX', () => {
    fc.assert(
      fc.property(fc.array(awkwardSource, {minLength: 1, maxLength: 3}), (sources) => {
        const items = sources.map(sourceToCsl)
        const parsed = parseBibtex(write(items))
        expect(parsed).toHaveLength(items.length)
        for (const [index, item] of items.entries()) {
          const {key, fields = {}, authors} = parsed[index] ?? {}
          expect(key).toBe(item.id)
          expect(authors).toEqual((item.author ?? []).map(nameOf))
          expect(fields.title).toBe(item.title)
          expect(firstOf(fields, containers)).toBe(item['container-title'])
          expect(firstOf(fields, publishers) ?? item['container-title']).toBe(
            item.publisher ?? item['container-title']
          )
          expect(fields.date).toBe(sources[index]?.issued)
          expect(fields.urldate).toBe(sources[index]?.accessed)
          expect(fields.url).toBe(item.URL)
        }
      }),
      {numRuns: 150}
    )
  })
})

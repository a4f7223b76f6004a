import {Ajv} from 'ajv'
import {describe, expect, it} from 'vitest'
import {toBiblatex, toBibtex} from '../cite/bibtex.ts'
import {sourceToCsl} from '../cite/source-to-csl.ts'
import {sourcesOfSpeech} from '../model/cited-sources.ts'
import type {SourceId} from '../model/types.ts'
import {cslSchema} from '../testing/csl-schema.ts'
import {exportFiles} from '../testing/export-files.ts'
import {parseBibliography} from '../testing/parse-bibliography.ts'
import {parseBibtex} from '../testing/parse-bibtex.ts'
import {ownEdition} from '../testing/read-archive.ts'
import {smallArchive} from '../testing/small-archive.ts'
import {archiveBibliography} from './archive-bibliography.ts'
import {bibliographies} from './bibliographies.ts'

const endings = ['bib', 'ris', 'csl.json']
const own = ownEdition()
const {sources} = own.archive
const [context] = own.speeches
const files = new Map(
  context
    ? [...bibliographies.make(context)].map(({path, content}) => [path as string, String(content)])
    : []
)

/** A family name alone is how citation-js takes the name of a body. */
function namesOf(names: unknown): string[] {
  return ((names as Array<Record<string, string>> | undefined) ?? []).map((name) =>
    [name.family ?? name.literal, name.given].filter(Boolean).join(', ')
  )
}

function firstDay(issued: unknown): number[] | undefined {
  return (issued as {'date-parts': number[][]} | undefined)?.['date-parts'][0]
}

/** Of some types citation-js reads the year alone and no names, so these lines are read here. */
function risRecords(text: string): Array<{names: string[]; day: number[] | undefined}> {
  return text
    .split('ER  - ')
    .slice(0, -1)
    .map((record) => ({
      names: [...record.matchAll(/^AU {2}- (.*)\r$/gm)].map(([, name]) => name ?? ''),
      day: /^DA {2}- (\d+)\/(\d*)\/(\d*)/m.exec(record)?.slice(1).filter(Boolean).map(Number)
    }))
}

function expectSame(text: string, ids: readonly SourceId[]): void {
  const parsed = parseBibliography(text)
  expect(parsed).toHaveLength(ids.length)
  const read = text.startsWith('TY')
    ? risRecords(text)
    : parsed.map(({author, issued}) => ({names: namesOf(author), day: firstDay(issued)}))
  for (const [index, id] of ids.entries()) {
    const source = sources.get(id)
    const item = source && sourceToCsl(source)
    const back = parsed[index] ?? {}
    expect(back.title).toBe(item?.title)
    expect(back.URL && decodeURI(String(back.URL))).toBe(item?.URL && decodeURI(item.URL))
    expect(read[index]?.names).toEqual(namesOf(item?.author))
    expect(read[index]?.day).toEqual(item?.issued?.['date-parts'][0])
  }
}

describe('bibliographies of the first edition', () => {
  it.each(endings)(
    'sources.%s of the speech comes back whole, without a warning',
    (ending) => {
      const text = files.get(`${context?.speech.id}/sources.${ending}`) ?? ''
      expectSame(text, context ? sourcesOfSpeech(context.speech) : [])
    },
    120_000
  )

  it.each(endings)(
    'sources.%s of every claim names just what the claim cites',
    (ending) => {
      const claims = context?.speech.notes.filter(({kind}) => kind === 'claim') ?? []
      expect(claims.length).toBeGreaterThan(0)
      for (const {slug, cited} of claims) {
        const path = `${context?.speech.id}/claims/${slug}/sources.${ending}`
        if (cited.length > 0) expectSame(files.get(path) ?? '', cited)
        else expect(files.has(path)).toBe(false)
      }
    },
    120_000
  )

  it.each(endings)(
    'sources.%s of the archive holds every record',
    async (ending) => {
      const written = await exportFiles(archiveBibliography, own.archive)
      expectSame(String(written.get(`sources.${ending}`)), [...sources.keys()])
    },
    120_000
  )

  it('every record comes back whole to a parser that knows TeX', () => {
    const items = [...sources.values()].map(sourceToCsl)
    for (const write of [toBibtex, toBiblatex]) {
      const parsed = parseBibtex(write(items))
      expect(parsed.map(({key}) => key)).toEqual(items.map(({id}) => id))
      for (const [index, item] of items.entries()) {
        const {fields = {}, authors} = parsed[index] ?? {}
        expect(fields.title).toBe(item.title)
        expect(authors).toEqual(namesOf(item.author))
        expect(fields.url).toBe(item.URL)
        expect(fields.date).toBe(sources.get(item.id as SourceId)?.issued)
        expect(fields.annotation).toBe(item.note)
      }
    }
  }, 120_000)

  it('are valid CSL-JSON', () => {
    const isCsl = new Ajv().compile(cslSchema)
    for (const [path, text] of files) {
      if (path.endsWith('.csl.json')) expect(isCsl(JSON.parse(text)), path).toBe(true)
    }
  })
})

describe('bibliographies', () => {
  it('are not made where nothing is cited', () => {
    const empty = smallArchive().speeches.find(({speech}) => speech.id === 'speaker-2023')
    expect(empty && [...bibliographies.make(empty)]).toEqual([])
  })
})

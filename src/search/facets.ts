import {foundKinds, type SearchColumns, type SearchManifest} from './index-files.ts'
import {decodeNumbers} from './postings.ts'

/** By what results can be narrowed, in the order in which readers are asked. */
export const facetNames = [
  'kind',
  'rating',
  'speaker',
  'year',
  'speech',
  'source-kind',
  'language'
] as const

/** One of what results can be narrowed by. */
export type FacetName = (typeof facetNames)[number]

/** One value a record: a place in a list of values plus one, 0 for none. Of speeches the place among all speeches. */
export type Facets = Readonly<Record<FacetName, Facet>>

/** The values of all records by which they can be narrowed. */
export interface Facet {
  /** Empty for speeches: there may be many, and their names lie elsewhere. */
  values: readonly string[]
  codes: Uint32Array | Uint16Array
}

/**
 * Spread the columns out: so that of any record any value is known at once.
 *
 * @param columns - The file.
 * @param manifest - The index.
 * @returns The values of all records, 16 bytes a record.
 */
export function readFacets(columns: SearchColumns, manifest: SearchManifest): Facets {
  const facets = emptyFacets(columns, manifest.records)
  const end = spreadSpeeches(decodeNumbers(columns.speeches), facets)
  spreadShared(decodeNumbers(columns.shared), end, facets)
  return facets
}

function emptyFacets(columns: SearchColumns, records: number): Facets {
  const facet = (values: readonly string[]) => ({values, codes: new Uint16Array(records)})
  return {
    kind: facet(foundKinds),
    rating: facet(columns.ratings),
    speaker: facet(columns.speakers),
    year: facet(columns.years),
    speech: {values: [], codes: new Uint32Array(records)},
    'source-kind': facet(columns.sourceKinds),
    language: facet(columns.languages)
  }
}

function spreadSpeeches(numbers: readonly number[], facets: Facets): number {
  const [speechKind, paragraphKind] = [1, 2]
  let at = 0
  let record = 0
  for (let speech = 1; at < numbers.length; speech++) {
    const take = () => numbers[at++] ?? 0
    const first = record
    const [speaker, year, language, blocks, runs] = [take(), take(), take(), take(), take()]
    facets.kind.codes[record] = speechKind
    record += 1
    facets.kind.codes.fill(paragraphKind, record, record + blocks)
    record += blocks
    for (let run = 0; run < runs; run++) {
      const [kind, rating, length] = [take(), take(), take()]
      facets.kind.codes.fill(kind + 1, record, record + length)
      facets.rating.codes.fill(rating, record, record + length)
      record += length
    }
    facets.speech.codes.fill(speech, first, record)
    facets.speaker.codes.fill(speaker + 1, first, record)
    facets.year.codes.fill(year + 1, first, record)
    facets.language.codes.fill(language + 1, first, record)
  }
  return record
}

function spreadShared(numbers: readonly number[], first: number, facets: Facets): void {
  let record = first
  for (let at = 0; at < numbers.length; at += 5) {
    const [kind = 0, sourceKind = 0, year = 0, language = 0, length = 0] = numbers.slice(at, at + 5)
    const end = record + length
    facets.kind.codes.fill(kind + 1, record, end)
    facets['source-kind'].codes.fill(sourceKind, record, end)
    facets.year.codes.fill(year, record, end)
    facets.language.codes.fill(language, record, end)
    record = end
  }
}

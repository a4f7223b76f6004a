import {type FacetName, type Facets, facetNames} from './facets.ts'
import type {SearchIndex} from './open-index.ts'

/** By what results are narrowed; what is empty narrows nothing. */
export type Choices = Readonly<Partial<Record<FacetName, string>>>

/** Results that fit the reader's choices. */
export interface Narrowed {
  records: number[]
  /**
   * By facet and code how many results there would be if it were chosen, the other choices being as they are.
   */
  counts: Readonly<Record<FacetName, Uint32Array>>
}

/**
 * Narrow results.
 *
 * @param records - The results.
 * @param choices - The reader's choices; a value that does not occur fits nothing.
 * @param facets - The values of all records.
 * @param index - The index, for the place of a speech.
 * @returns Those that fit, in the same order, and how many there are of each other choice.
 */
export async function narrow(
  records: readonly number[],
  choices: Choices,
  facets: Facets,
  index: SearchIndex
): Promise<Narrowed> {
  const wanted = await codesOf(choices, facets, index)
  const columns = facetNames.map((name) => facets[name].codes)
  const counts = facetNames.map((name) => {
    const size = name === 'speech' ? index.manifest.speeches : facets[name].values.length
    return new Uint32Array(size + 1)
  })
  const fitting: number[] = []
  for (const record of records) {
    const failing = failedChoice(record, wanted, columns)
    if (failing === several) continue
    if (failing === none) fitting.push(record)
    for (const [facet, column] of columns.entries()) {
      if (failing !== none && failing !== facet) continue
      const count = counts[facet]
      const code = column[record] ?? 0
      if (count) count[code] = (count[code] ?? 0) + 1
    }
  }
  const byName = facetNames.map((name, at) => [name, counts[at]])
  return {records: fitting, counts: Object.fromEntries(byName) as Narrowed['counts']}
}

const none = -1
const several = -2

/** Tells which choice a record does not fit. */
function failedChoice(
  record: number,
  wanted: ReadonlyArray<number | undefined>,
  columns: ReadonlyArray<Uint32Array | Uint16Array>
): number {
  let failed = none
  for (let facet = 0; facet < wanted.length; facet++) {
    const code = wanted[facet]
    if (code === undefined || columns[facet]?.[record] === code) continue
    if (failed !== none) return several
    failed = facet
  }
  return failed
}

/** No record bears this code. */
const unknown = -1

async function codesOf(
  choices: Choices,
  facets: Facets,
  index: SearchIndex
): Promise<Array<number | undefined>> {
  return await Promise.all(
    facetNames.map(async (name) => {
      const value = choices[name]
      if (!value) return undefined
      if (name === 'speech') return ((await index.placeOf(value)) ?? unknown - 1) + 1
      const place = facets[name].values.indexOf(value)
      return place < 0 ? unknown : place + 1
    })
  )
}

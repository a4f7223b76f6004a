import type {Facets} from './facets.ts'
import {findRecords, type Matches} from './find.ts'
import {type Group, groupRecords} from './groups.ts'
import {type Choices, type Narrowed, narrow} from './narrow.ts'
import type {SearchIndex} from './open-index.ts'
import type {Query} from './query.ts'
import {exactFirst, holdsPhrases, rankRecords} from './results.ts'

/** The answer to a query. */
export interface Answer {
  /** How many results there are. */
  count: number
  /** Whether phrases were looked for in all of them; else so many may hold the phrases. */
  isExact: boolean
  /** The results, the best first, at most 2,000; of phrases some may not hold them (`holdsPhrases` tells). */
  ranked: readonly number[]
  /** The same by what they belong to. */
  groups: readonly Group[]
  /** What other choices would give. */
  counts: Narrowed['counts']
  /** How many results there are without any choice. */
  countOfAll: number
  facets: Facets
  matches: Matches
}

/** Phrases are looked for in the texts of so many results at once. */
const mostProven = 32

/**
 * Search an archive.
 *
 * @param query - What is asked for.
 * @param choices - By what to narrow.
 * @param index - The index.
 * @returns The answer.
 */
export async function search(query: Query, choices: Choices, index: SearchIndex): Promise<Answer> {
  const [found, facets] = await Promise.all([findRecords(query, index), index.facets()])
  const isExact = query.phrases.length === 0 || found.records.length <= mostProven
  const matches = isExact ? {...found, records: await proven(found.records, query, index)} : found
  const {records, counts} = await narrow(matches.records, choices, facets, index)
  const ranked = await exactFirst(rankRecords(records, matches.scores, facets), query, index)
  return {
    count: records.length,
    isExact,
    ranked,
    groups: groupRecords(ranked, facets),
    counts,
    countOfAll: matches.records.length,
    facets,
    matches
  }
}

async function proven(
  records: readonly number[],
  query: Query,
  index: SearchIndex
): Promise<readonly number[]> {
  if (query.phrases.length === 0) return records
  const all = await Promise.all(records.map((record) => index.record(record)))
  return records.filter((_record, at) => {
    const placed = all[at]
    return placed !== undefined && holdsPhrases(placed, query)
  })
}

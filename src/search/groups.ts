import type {Facets} from './facets.ts'

/** Results of one speech, or of one kind of what speeches share. */
export interface Group {
  /** The place of the speech among all, from 0; absent where these belong to none. */
  speech?: number
  /** The best first. */
  records: number[]
}

/**
 * Gather results by what they belong to.
 *
 * @param ranked - Results, the best first.
 * @param facets - The values of all records.
 * @returns The groups in the order of their best results.
 */
export function groupRecords(ranked: readonly number[], facets: Facets): Group[] {
  const groups = new Map<string, Group>()
  for (const record of ranked) {
    const speech = facets.speech.codes[record] ?? 0
    const key = speech > 0 ? `speech ${speech}` : `kind ${facets.kind.codes[record]}`
    const group = groups.get(key)
    if (group) group.records.push(record)
    else groups.set(key, {...(speech > 0 ? {speech: speech - 1} : {}), records: [record]})
  }
  return [...groups.values()]
}

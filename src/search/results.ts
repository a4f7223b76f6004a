import {foldedWordsOf} from '../quote/words.ts'
import type {Facets} from './facets.ts'
import {type FoundKind, foundKinds} from './index-files.ts'
import type {PlacedRecord, SearchIndex} from './open-index.ts'
import type {Query} from './query.ts'

/** Among so many of the first the one with the very words comes first. */
const reordered = 20
/** No reader looks at more. */
const mostRanked = 2000

/** What the archive is about comes before what it rests on: the texts, then the notes, then all else. */
const shareOfKind: Readonly<Record<FoundKind, number>> = {
  speech: 1.6,
  paragraph: 2.5,
  claim: 1.4,
  variant: 1.2,
  context: 1.1,
  term: 1.1,
  entry: 2.4,
  event: 0.7,
  source: 0.5
}

/**
 * Put records in the order in which readers want them.
 *
 * @param records - The records.
 * @param scores - By record how well it answers.
 * @param facets - The values of all records.
 * @returns The best first, at most 2,000 of them.
 */
export function rankRecords(
  records: readonly number[],
  scores: Float32Array,
  facets: Facets
): number[] {
  const shares = [0, ...foundKinds.map((kind) => shareOfKind[kind])]
  const marks = Float32Array.from(
    records,
    (record) => (scores[record] ?? 0) * (shares[facets.kind.codes[record] ?? 0] ?? 0)
  )
  const least = records.length > mostRanked ? leastOf(marks) : 0
  return [...records.keys()]
    .filter((at) => (marks[at] ?? 0) >= least)
    .sort((a, b) => (marks[b] ?? 0) - (marks[a] ?? 0) || a - b)
    .slice(0, mostRanked)
    .map((at) => records[at] ?? 0)
}

/** Numbers alone are sorted many times faster than records by their numbers. */
function leastOf(marks: Float32Array): number {
  return marks.slice().sort()[marks.length - mostRanked] ?? 0
}

/**
 * Put records with the very words asked for, side by side, before others that are as good: in the text of a speech, then
 * in its notes, then anywhere.
 *
 * @param ranked - The records, the best first; the texts of the first 20 are loaded.
 * @param query - What was asked for.
 * @param index - The index.
 * @returns The records in their new order.
 */
export async function exactFirst(
  ranked: readonly number[],
  query: Query,
  index: SearchIndex
): Promise<number[]> {
  const asked = [query.words, ...query.phrases].filter((words) => words.length > 1).map(joined)
  if (asked.length === 0) return [...ranked]
  const first = ranked.slice(0, reordered)
  const ranks = await Promise.all(
    first.map(async (number) => {
      const placed = await index.record(number)
      return placed && asked.every((words) => textsOf(placed).some((text) => text.includes(words)))
        ? placed.record.kind === 'paragraph'
          ? 0
          : 1
        : 2
    })
  )
  const rankOf = new Map(first.map((record, at) => [record, ranks[at] ?? 2]))
  const sorted = first.toSorted((a, b) => (rankOf.get(a) ?? 2) - (rankOf.get(b) ?? 2))
  return [...sorted, ...ranked.slice(reordered)]
}

/**
 * Tell whether a record holds all phrases of a query, word for word.
 *
 * @param placed - The record.
 * @param query - What was asked for.
 * @returns Whether each stands in its title or its text.
 */
export function holdsPhrases(placed: PlacedRecord, {phrases}: Pick<Query, 'phrases'>): boolean {
  if (phrases.length === 0) return true
  const texts = textsOf(placed)
  return phrases.every((phrase) => texts.some((text) => text.includes(joined(phrase))))
}

function textsOf({record}: PlacedRecord): string[] {
  return [record.title, record.text].map((text) => joined(foldedWordsOf(text)))
}

function joined(words: readonly string[]): string {
  return ` ${words.join(' ')} `
}

import type {Stance} from './types.ts'

/** How each stance is named on a piece of evidence and counted, in the order in which sides are shown. */
export const stances: ReadonlyArray<{
  stance: Stance
  label: string
  /** `1 disputes`, `3 dispute`. */
  one: string
  many: string
}> = [
  {stance: 'supports', label: 'Supports', one: 'supports', many: 'support'},
  {stance: 'own-side', label: 'Own side', one: 'own side', many: 'own side'},
  {stance: 'qualifies', label: 'Qualifies', one: 'qualifies', many: 'qualify'},
  {stance: 'disputes', label: 'Disputes', one: 'disputes', many: 'dispute'},
  {stance: 'context', label: 'Context', one: 'context', many: 'context'}
]

/** Numbers of evidence items by stance. */
export type StanceCounts = Readonly<Partial<Record<Stance, number>>>

/**
 * Count evidence by side.
 *
 * @param evidence - Items with a stance.
 * @returns The numbers; stances that do not occur are left out.
 */
export function countStances(evidence: Iterable<{readonly stance: Stance}>): StanceCounts {
  const counts: Partial<Record<Stance, number>> = {}
  for (const {stance} of evidence) counts[stance] = (counts[stance] ?? 0) + 1
  return counts
}

/**
 * Say the balance of evidence: `3 dispute, 2 support, 1 own side`.
 *
 * @param counts - Numbers by stance.
 * @returns The words, the most frequent side first; empty where there is no evidence.
 */
export function stanceWords(counts: StanceCounts): string {
  return presentStances(counts)
    .toSorted((a, b) => b.count - a.count)
    .map(({count, one, many}) => `${count} ${count === 1 ? one : many}`)
    .join(', ')
}

/**
 * List the sides that occur, in the order in which they are shown.
 *
 * @param counts - Numbers by stance.
 * @returns The rows of the table with their numbers.
 */
export function presentStances(
  counts: StanceCounts
): Array<(typeof stances)[number] & {count: number}> {
  return stances.flatMap((row) => {
    const count = counts[row.stance] ?? 0
    return count > 0 ? [{...row, count}] : []
  })
}

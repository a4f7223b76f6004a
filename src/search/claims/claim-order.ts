import type {OrderedColumn} from './claim-files.ts'

/** What claims are sorted by. */
export interface SortedClaim {
  claim: string
  /** The place of its rating on the scale. */
  degree: number
  /** Who speaks, in words. */
  speaker: string
  /** How many pieces of evidence it has. */
  evidence: number
  updated: string
}

/**
 * Make the order of a column.
 *
 * @param column - The column.
 * @param language - The language whose letters words go by.
 * @returns Compares two claims; those alike are to stay in the order of the archive.
 */
export function orderOf(
  column: OrderedColumn,
  language: string
): (a: SortedClaim, b: SortedClaim) => number {
  const words = new Intl.Collator(language)
  switch (column) {
    case 'claim':
      return (a, b) => words.compare(a.claim, b.claim)
    case 'rating':
      return (a, b) => a.degree - b.degree
    case 'speaker':
      return (a, b) => words.compare(a.speaker, b.speaker)
    case 'evidence':
      return (a, b) => a.evidence - b.evidence
    case 'updated':
      return (a, b) => (a.updated < b.updated ? -1 : a.updated > b.updated ? 1 : 0)
  }
}

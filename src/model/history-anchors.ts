import type {RatingStep} from './types.ts'

/**
 * Name the permanent ids of the steps of a rating's history on the claim's page.
 *
 * @param history - The steps, oldest first.
 * @returns `h-2026-11-22`, and `h-2026-11-22-2` for a second step of one day, in the order of the steps.
 */
export function historyAnchors(history: readonly RatingStep[]): string[] {
  const seen = new Map<string, number>()
  return history.map(({date}) => {
    const count = (seen.get(date) ?? 0) + 1
    seen.set(date, count)
    const day = date.replace(/[^0-9-]/g, '-')
    return count === 1 ? `h-${day}` : `h-${day}-${count}`
  })
}

/**
 * Give the day of the reader's visit.
 *
 * @returns The day by the reader's own clock, `YYYY-MM-DD`.
 */
export function today(): string {
  const now = new Date()
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}

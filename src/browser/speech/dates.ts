const words = new Intl.DateTimeFormat('en-GB', {dateStyle: 'long', timeZone: 'UTC'})

/**
 * Write a day for people.
 *
 * @param day - The day, `YYYY-MM-DD`.
 * @returns `7 January 2022`; the day as given where no calendar has it.
 */
export function writeDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  return Number.isNaN(date.getTime()) ? day : words.format(date)
}

/**
 * Give the last day of a month.
 *
 * @param day - A day of the month.
 * @param years - How many years later the month is.
 * @returns The day, `YYYY-MM-DD`.
 */
export function monthEnd(day: string, years = 0): string {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year + years, month, 0)).toISOString().slice(0, 10)
}

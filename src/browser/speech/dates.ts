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
 * Find the day in words that `writeDay` or the page wrote.
 *
 * @param text - Words with a day in them.
 * @returns The first day, `YYYY-MM-DD`; empty where there is none.
 */
export function readDay(text: string): string {
  const [, day, month, year] = /(\d{1,2}) (\p{L}+) (\d{4})/u.exec(text) ?? []
  if (!day || !month || !year) return ''
  const number = Array.from({length: 12}, (_, index) => `${index + 1}`.padStart(2, '0')).find(
    (candidate) => writeDay(`${year}-${candidate}-01`).includes(` ${month} `)
  )
  return number === undefined ? '' : `${year}-${number}-${day.padStart(2, '0')}`
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

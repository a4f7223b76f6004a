/**
 * Write a date for people, in the language of the page.
 *
 * @param date - A date as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 * @returns `7 January 2022`; the date as it is where it is of another form.
 */
export function dateInWords(date: string): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date)
  if (!match) return date
  const [, year = '', month, day] = match
  if (month === undefined) return year
  const {lang} = document.documentElement
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : {day: 'numeric'}),
    timeZone: 'UTC'
  }).format(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)))
}

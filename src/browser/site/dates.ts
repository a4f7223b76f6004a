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
  const format = day === undefined ? formats.month() : formats.day()
  return format.format(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)))
}

/** Each is made once: the first takes a browser longer than all the rest of an answer. */
const formats = {
  month: once(() => formatOf({year: 'numeric', month: 'long'})),
  day: once(() => formatOf({year: 'numeric', month: 'long', day: 'numeric'}))
}

function formatOf(fields: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const {lang} = document.documentElement
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {...fields, timeZone: 'UTC'})
}

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

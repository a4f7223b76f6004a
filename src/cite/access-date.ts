/** Ways in which styles write the day on which a page was read. */
export const accessForms = {
  '23 November 2471': (year: number, month: number, day: number) =>
    `${day} ${months[month - 1]} ${year}`,
  '23.11.2471': (year: number, month: number, day: number) =>
    `${twoDigits(day)}.${twoDigits(month)}.${year}`,
  '2471 Nov 23': (year: number, month: number, day: number) =>
    `${year} ${months[month - 1]?.slice(0, 3)} ${day}`
} as const

export type AccessForm = keyof typeof accessForms

/** Stands in for the day until it is known: written so, it is found again in what a style makes of it. */
export const sampleAccess = [2471, 11, 23] as const

/**
 * Write the day on which a page was read.
 *
 * @param form - The style's way.
 * @param day - The day, `YYYY-MM-DD`; where it is not known, whoever cites puts it in the place of the dots.
 * @returns The day in words or figures, or `…`.
 */
export function accessWords(form: AccessForm, day: string | undefined): string {
  const [year, month, date] = day?.split('-').map(Number) ?? []
  if (year === undefined || month === undefined || date === undefined) return '…'
  return accessForms[form](year, month, date)
}

const months =
  'January February March April May June July August September October November December'.split(' ')

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}

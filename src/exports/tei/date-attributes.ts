import {daysOf} from '../../model/edtf.ts'

/**
 * Say a date in TEI's attributes (att.datable.w3c).
 *
 * @param date - An EDTF date.
 * @returns `when`, or `from` and `to` for an interval; `cert` where the date is marked approximate or uncertain;
 * nothing for what is no date.
 */
export function dateAttributes(date: string): Record<string, string> {
  const days = daysOf(date)
  if (!days) return {}
  const [first = '', last] = date.split('/').map((end) => end.replace(/[~?%]$/, ''))
  const when = last === undefined ? {when: first} : {from: first, to: last}
  return days.uncertain ? {...when, cert: 'medium'} : when
}

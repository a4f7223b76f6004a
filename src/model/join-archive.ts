import {compareDates} from './edtf.ts'
import type {Archive, Shared, SpeechRecord} from './types.ts'

/**
 * Join the records of all speeches with what they share.
 *
 * @param shared - Settings, sources, glossary, timeline.
 * @param records - One record a speech, in any order.
 * @returns The archive, speeches by date, then id.
 */
export function joinArchive(shared: Shared, records: readonly SpeechRecord[]): Archive {
  const speeches = records.toSorted(
    (a, b) => compareDates(a.date, b.date) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  )
  return {...shared, speeches}
}

import {compareDates} from './edtf.ts'
import type {EdtfDate, SpeechRecord} from './types.ts'

/**
 * Give the date of an archive's edition.
 *
 * @param speeches - Its speeches.
 * @returns The latest date on which any of them was changed; nothing where there are none.
 */
export function latestUpdate(speeches: readonly SpeechRecord[]): EdtfDate | undefined {
  return speeches
    .map(({updated}) => updated)
    .toSorted(compareDates)
    .at(-1)
}

import {isBefore} from '../../model/edtf.ts'
import type {Speech} from '../../model/types.ts'
import {altered, claimNote, noteFile} from '../examples.ts'
import type {Finding, Rule} from '../rule.ts'

const item = altered(claimNote, 'date: 1776-07-04\n', 'date: 1776-07-04\n    known: 1776-07-06\n')

/** Nothing is known before it happens. */
export const evidenceKnownAfterDate: Rule = {
  id: 'evidence-known-after-date',
  scope: 'speech',
  sentence: 'Evidence became known no earlier than it happened.',
  why: 'The two dates tell what could be known on the day of the speech; the wrong way round they accuse the speaker wrongly.',
  ok: {[noteFile]: item},
  notOk: [
    {
      files: {[noteFile]: altered(item, 'known: 1776-07-06', 'known: 1776-07-02')},
      messages: [
        'notes/lincoln-1863/four-score.md:13:12 Unexpected "known" 1776-07-02 before "date" 1776-07-04, expected the same day or later'
      ]
    }
  ],
  checkSpeech: ({notes}: Speech) =>
    notes.flatMap(({evidence, placeOf}) =>
      evidence.flatMap(({date, known}, index): Finding[] => {
        if (known === undefined || !isBefore(known, date)) return []
        const reason = `Unexpected "known" ${known} before "date" ${date}, expected the same day or later`
        return [{place: placeOf('evidence', index, 'known'), reason, actual: known}]
      })
    )
}

import type {Speech} from '../../model/types.ts'
import {claimsOf} from '../claims-of.ts'
import {altered, claimNote, noteFile} from '../examples.ts'
import type {Rule} from '../rule.ts'

/** Every claim that is rated has evidence. */
export const claimHasEvidence: Rule = {
  id: 'claim-has-evidence',
  scope: 'speech',
  sentence: 'Every claim has evidence, but one that cannot be checked.',
  why: 'A rating stands on dated facts with sources, or it is an opinion.',
  ok: {[noteFile]: claimNote},
  notOk: [
    {
      files: {
        [noteFile]: altered(
          claimNote,
          claimNote.slice(claimNote.indexOf('evidence:'), claimNote.indexOf('history:')),
          ''
        )
      },
      messages: [
        'notes/lincoln-1863/four-score.md:2:1 Unexpected rating "supported" without "evidence", expected at least one item',
        '  Each item has text, stance, date and sources. Where there is nothing to go by, rate it not-checkable.'
      ]
    }
  ],
  checkSpeech: (speech: Speech) =>
    claimsOf(speech)
      .filter(
        ({rated, rating, evidence}) => rated && rating !== 'not-checkable' && !evidence.length
      )
      .map(({placeOf, rating}) => ({
        place: placeOf('evidence'),
        reason: `Unexpected rating "${rating}" without "evidence", expected at least one item`,
        note: 'Each item has text, stance, date and sources. Where there is nothing to go by, rate it not-checkable.'
      }))
}

import {plainText} from '../../model/plain-text.ts'
import type {Speech} from '../../model/types.ts'
import {claimsOf} from '../claims-of.ts'
import {altered, claimNote, noteFile} from '../examples.ts'
import type {Rule} from '../rule.ts'

/** Every rating has a reason. */
export const ratingHasReason: Rule = {
  id: 'rating-has-reason',
  scope: 'speech',
  sentence: 'Every rating has a reason.',
  why: 'A verdict that is not explained asks for trust in place of judgement.',
  ok: {[noteFile]: claimNote},
  notOk: [
    {
      files: {
        [noteFile]: altered(
          claimNote,
          'reason: The Declaration of Independence bears that year.\n',
          ''
        )
      },
      messages: [
        'notes/lincoln-1863/four-score.md:7:9 Unexpected rating "supported" without "reason", expected one or two sentences on why'
      ]
    }
  ],
  checkSpeech: (speech: Speech) =>
    claimsOf(speech)
      .filter(({rated, reason}) => rated && plainText(reason) === '')
      .map(({placeOf, rating}) => ({
        place: placeOf('rating'),
        reason: `Unexpected rating "${rating}" without "reason", expected one or two sentences on why`
      }))
}

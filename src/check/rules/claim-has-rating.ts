import type {Speech} from '../../model/types.ts'
import {claimsOf} from '../claims-of.ts'
import {altered, claimNote, noteFile} from '../examples.ts'
import type {Rule} from '../rule.ts'

/** Every claim is rated. */
export const claimHasRating: Rule = {
  id: 'claim-has-rating',
  scope: 'speech',
  sentence: 'Every claim has a rating.',
  why: 'A claim without a rating looks checked and is not. Where it cannot be checked, "not-checkable" says so.',
  ok: {[noteFile]: claimNote},
  notOk: [
    {
      files: {[noteFile]: altered(claimNote, '\nrating: supported\n', '\n')},
      messages: [
        'notes/lincoln-1863/four-score.md:2:1 Unexpected claim without "rating", expected one of the published scale',
        '  Write supported, partly-supported, disputed, unsupported, contradicted or not-checkable.'
      ]
    }
  ],
  checkSpeech: (speech: Speech) =>
    claimsOf(speech)
      .filter(({rated}) => !rated)
      .map(({placeOf}) => ({
        place: placeOf('rating'),
        reason: 'Unexpected claim without "rating", expected one of the published scale',
        note: 'Write supported, partly-supported, disputed, unsupported, contradicted or not-checkable.'
      }))
}

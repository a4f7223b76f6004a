import type {Speech} from '../../model/types.ts'
import {claimsOf} from '../claims-of.ts'
import {altered, claimNote, noteFile} from '../examples.ts'
import type {Rule} from '../rule.ts'

/** The length from which a claim is too long, in characters. */
const tooLong = 100

/** A claim is restated in few words. */
export const claimIsShort: Rule = {
  id: 'claim-is-short',
  scope: 'speech',
  sentence: 'A claim is restated in fewer than 100 characters.',
  why: 'It is a heading, an entry in lists and what search engines show of a fact-check; a long one holds several claims.',
  ok: {[noteFile]: claimNote},
  notOk: [
    {
      files: {
        [noteFile]: altered(
          claimNote,
          'The nation was founded in 1776.',
          'The nation was founded in 1776 by its thirteen former colonies and on the proposition that all men are created equal.'
        )
      },
      messages: [
        'notes/lincoln-1863/four-score.md:6:8 Unexpected length of 117 characters, expected a claim of fewer than 100'
      ]
    }
  ],
  checkSpeech: (speech: Speech) =>
    claimsOf(speech).flatMap(({claim, placeOf}) => {
      // Code points, as a reader counts them; a letter outside the basic plane is two UTF-16 units.
      const length = [...claim].length
      if (length < tooLong) return []
      const reason = `Unexpected length of ${length} characters, expected a claim of fewer than ${tooLong}`
      return [{place: placeOf('claim'), reason, actual: claim}]
    })
}

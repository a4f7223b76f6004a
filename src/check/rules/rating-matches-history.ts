import type {ClaimNote, Speech} from '../../model/types.ts'
import {claimsOf} from '../claims-of.ts'
import {altered, claimNote, noteFile} from '../examples.ts'
import type {Finding, Rule} from '../rule.ts'

/** A rating is the last one of its history. */
export const ratingMatchesHistory: Rule = {
  id: 'rating-matches-history',
  scope: 'speech',
  sentence: 'The rating of a claim is the last one of its history.',
  why: 'A rating that is changed without a word rewrites what the edition has said before. Each change has a date and a reason.',
  ok: {[noteFile]: claimNote},
  notOk: [
    {
      files: {[noteFile]: altered(claimNote, '\nrating: supported', '\nrating: disputed')},
      messages: [
        'notes/lincoln-1863/four-score.md:7:9 Unexpected rating "disputed", expected the last one of its history, "supported"',
        '  Add an entry to "history" that says when and why it was changed.',
        '  notes/lincoln-1863/four-score.md:16:13 The last entry of its history is here'
      ]
    },
    {
      files: {
        [noteFile]: altered(
          claimNote,
          claimNote.slice(claimNote.indexOf('history:'), claimNote.indexOf('updated:')),
          ''
        )
      },
      messages: [
        'notes/lincoln-1863/four-score.md:7:9 Unexpected rating "supported" without "history", expected an entry for its first rating',
        '  Write its date, rating and why.'
      ]
    }
  ],
  checkSpeech: (speech: Speech) =>
    claimsOf(speech)
      .filter(({rated}) => rated)
      .flatMap(departure)
}

function departure({rating, history, placeOf}: ClaimNote): Finding[] {
  const last = history.at(-1)
  if (last?.rating === rating) return []
  if (!last) {
    const reason = `Unexpected rating "${rating}" without "history", expected an entry for its first rating`
    return [{place: placeOf('rating'), reason, note: 'Write its date, rating and why.'}]
  }
  return [
    {
      place: placeOf('rating'),
      reason: `Unexpected rating "${rating}", expected the last one of its history, "${last.rating}"`,
      note: 'Add an entry to "history" that says when and why it was changed.',
      actual: rating,
      expected: [last.rating],
      cause: {
        place: placeOf('history', history.length - 1, 'rating'),
        reason: 'The last entry of its history is here'
      }
    }
  ]
}

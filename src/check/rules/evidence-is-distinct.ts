import type {Note, Speech} from '../../model/types.ts'
import {altered, claimNote, noteFile} from '../examples.ts'
import type {Finding, Rule} from '../rule.ts'

const items = (stance: string) =>
  altered(
    claimNote,
    'history:',
    `  - text: It was signed later.
    stance: ${stance}
    date: 1776-07-04
    sources: [declaration-1776]
history:`
  )

/** What makes the address of a piece of evidence must tell it from the others. */
export const evidenceIsDistinct: Rule = {
  id: 'evidence-is-distinct',
  scope: 'speech',
  sentence: 'Two pieces of evidence of one note differ in date, first source or stance.',
  why: 'Their addresses are made of these and not of their places in the list, so that they stay when a piece is added.',
  ok: {[noteFile]: items('qualifies')},
  notOk: [
    {
      files: {[noteFile]: items('supports')},
      messages: [
        'notes/lincoln-1863/four-score.md:14:5 Unexpected second piece of evidence of the same date, first source and stance, expected one piece or another source first',
        '  notes/lincoln-1863/four-score.md:10:5 The first stands here'
      ]
    }
  ],
  checkSpeech: ({notes}: Speech) => notes.flatMap(doubles)
}

function doubles({evidence, placeOf}: Note): Finding[] {
  const keys = evidence.map(({date, stance, sources}) => `${date} ${sources[0]?.id} ${stance}`)
  return keys.flatMap((key, index): Finding[] => {
    const first = keys.indexOf(key)
    if (first === index) return []
    const reason =
      'Unexpected second piece of evidence of the same date, first source and stance, expected one piece or another source first'
    const cause = {place: placeOf('evidence', first), reason: 'The first stands here'}
    return [{place: placeOf('evidence', index), reason, cause}]
  })
}

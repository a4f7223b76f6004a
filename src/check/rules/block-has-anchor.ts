import type {Speech} from '../../model/types.ts'
import {altered, text, textFile} from '../examples.ts'
import type {Rule} from '../rule.ts'

/** Every block ends in an anchor. */
export const blockHasAnchor: Rule = {
  id: 'block-has-anchor',
  scope: 'speech',
  sentence: 'Every block of a text ends in an anchor.',
  why: 'Anchors are written, never counted: so a paragraph that is put in later does not shift the numbers of those after it.',
  ok: {[textFile]: text},
  notOk: [
    {
      files: {[textFile]: altered(text, ' {#p3}', '')},
      messages: [
        'texts/lincoln-1863.md:15:1 Unexpected block without an anchor, expected one at its end such as {#p34}',
        '  Run "npm run anchors": it gives every new block an anchor that was never used before.'
      ]
    }
  ],
  checkSpeech({unanchored}: Speech) {
    return unanchored.map((place) => ({
      place,
      reason: 'Unexpected block without an anchor, expected one at its end such as {#p34}',
      note: 'Run "npm run anchors": it gives every new block an anchor that was never used before.'
    }))
  }
}

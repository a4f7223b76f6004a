import type {Speech} from '../../model/types.ts'
import {text, textFile} from '../examples.ts'
import type {Rule} from '../rule.ts'

/** A text holds at least one paragraph. */
export const textHasWords: Rule = {
  id: 'text-has-words',
  scope: 'speech',
  sentence: 'A text holds at least one paragraph.',
  why: 'A text without words is a mistake: a lost transcript, or front matter that swallowed it.',
  ok: {[textFile]: text},
  notOk: [
    {
      files: {[textFile]: text.slice(0, text.indexOf('Four score'))},
      messages: [
        'texts/lincoln-1863.md Unexpected text without paragraphs, expected at least one after the front matter'
      ]
    }
  ],
  checkSpeech({blocks, unanchored, placeOf}: Speech) {
    if (unanchored.length > 0 || blocks.some(({kind}) => kind !== 'heading')) return []
    return [
      {
        place: {file: placeOf().file},
        reason: 'Unexpected text without paragraphs, expected at least one after the front matter'
      }
    ]
  }
}

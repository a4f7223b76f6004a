import type {Speech} from '../../model/types.ts'
import {altered, text, textFile} from '../examples.ts'
import type {Rule} from '../rule.ts'

/** No anchor stands alone. */
export const blockHasWords: Rule = {
  id: 'block-has-words',
  scope: 'speech',
  sentence: 'Every block of a text has words before its anchor.',
  why: 'An anchor without words would be a paragraph that nobody can read or quote.',
  ok: {[textFile]: text},
  notOk: [
    {
      files: {[textFile]: altered(text, 'We are met on a great battle-field of that war. ', '')},
      messages: [
        'texts/lincoln-1863.md:15:1 Unexpected block without words, expected the words of "p3"',
        '  To take a paragraph out, take its anchor out too: the ledger remembers it.'
      ]
    }
  ],
  checkSpeech: ({blocks}: Speech) =>
    blocks
      .filter(({text: words}) => words === '')
      .map(({id, place}) => ({
        place,
        reason: `Unexpected block without words, expected the words of "${id}"`,
        note: 'To take a paragraph out, take its anchor out too: the ledger remembers it.',
        actual: id
      }))
}

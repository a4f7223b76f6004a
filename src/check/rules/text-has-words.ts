import type {Block, Speech} from '../../model/types.ts'
import {altered, text, textFile} from '../examples.ts'
import type {Finding, Rule} from '../rule.ts'

/** A text, and every block of it, has words. */
export const textHasWords: Rule = {
  id: 'text-has-words',
  scope: 'speech',
  sentence: 'A text holds at least one paragraph, and every block of it has words.',
  why: 'A text without words is a lost transcript, or front matter that swallowed it; an anchor alone is a paragraph that nobody can read or quote.',
  ok: {[textFile]: text},
  notOk: [
    {
      files: {[textFile]: text.slice(0, text.indexOf('Four score'))},
      messages: [
        'texts/lincoln-1863.md Unexpected text without paragraphs, expected at least one after the front matter'
      ]
    },
    {
      files: {[textFile]: altered(text, 'We are met on a great battle-field of that war. ', '')},
      messages: [
        'texts/lincoln-1863.md:15:1 Unexpected block without words, expected the words of "p3"',
        '  To take a paragraph out, take its anchor out too: the ledger remembers it.'
      ]
    }
  ],
  checkSpeech({blocks, unanchored, placeOf}: Speech) {
    if (unanchored.length > 0 || blocks.some(({kind}) => kind !== 'heading')) {
      return blocks.filter((block) => block.text === '').map(wordless)
    }
    return [
      {
        place: {file: placeOf().file},
        reason: 'Unexpected text without paragraphs, expected at least one after the front matter'
      }
    ]
  }
}

function wordless({id, place}: Block): Finding {
  return {
    place,
    reason: `Unexpected block without words, expected the words of "${id}"`,
    note: 'To take a paragraph out, take its anchor out too: the ledger remembers it.',
    actual: id
  }
}

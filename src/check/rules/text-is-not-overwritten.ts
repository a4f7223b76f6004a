import {text, textFile, transcript} from '../examples.ts'
import type {Rule} from '../rule.ts'

/** A text that is there is not written over; found by the import command. */
export const textIsNotOverwritten: Rule = {
  id: 'text-is-not-overwritten',
  scope: 'command',
  sentence: 'A transcript is imported only where no other text of its id is there yet.',
  why: 'A text that was imported before may hold hours of an editor’s work.',
  ok: {[textFile]: null, 'received.txt': transcript},
  notOk: [
    {
      files: {[textFile]: text, 'received.txt': transcript},
      messages: [
        'texts/lincoln-1863.md Unexpected file with other content, expected none yet',
        '  The text is there already and may have been edited. To write it anew, add --force: edits are lost, anchors are kept.'
      ]
    }
  ]
}

import {noteFile, termNote} from '../examples.ts'
import type {Rule} from '../rule.ts'

/** Notes belong to a speech; found while files are listed. */
export const noteHasSpeech: Rule = {
  id: 'note-has-speech',
  scope: 'file',
  sentence: 'Every folder of notes is named by a speech.',
  why: 'Notes in a folder of another name would never be published, and nobody would notice.',
  ok: {[noteFile]: termNote},
  notOk: [
    {
      files: {'notes/lincoln/four-score.md': termNote},
      messages: [
        'notes/lincoln Unexpected folder of notes "lincoln", expected the id of a speech in texts/',
        '  Speeches: lincoln-1863'
      ]
    }
  ]
}

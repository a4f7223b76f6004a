import {noteFile, termNote} from '../examples.ts'
import type {Rule} from '../rule.ts'

/** Files are text in UTF-8; found while files are read. */
export const fileIsUtf8: Rule = {
  id: 'file-is-utf8',
  scope: 'file',
  sentence: 'Every file is text in UTF-8.',
  why: 'In any other encoding the same bytes are other letters elsewhere, and quotations do not match.',
  ok: {[noteFile]: termNote},
  notOk: [
    {
      files: {
        [noteFile]: Buffer.from(
          termNote.replace('A score', 'Une vingtaine, écrit en latin-1,'),
          'latin1'
        )
      },
      messages: [
        'notes/lincoln-1863/four-score.md:8:17 Unexpected bytes that are not UTF-8, expected text in UTF-8',
        '  Save the file as UTF-8. A transcript in another encoding is converted by the import command.'
      ]
    },
    {
      files: {[noteFile]: termNote.replace('score is', 'score\0is')},
      messages: [
        'notes/lincoln-1863/four-score.md:8:8 Unexpected NUL byte, expected text in UTF-8',
        '  Save the file as UTF-8. A transcript in another encoding is converted by the import command.'
      ]
    }
  ]
}

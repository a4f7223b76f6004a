import {noteFile, text, textFile} from '../examples.ts'
import type {Rule} from '../rule.ts'

/** There is something to publish; found while files are listed. */
export const archiveHasTexts: Rule = {
  id: 'archive-has-texts',
  scope: 'file',
  sentence: 'An archive holds at least one text.',
  why: 'An empty site is more likely a wrong folder than what is meant.',
  ok: {[textFile]: text},
  notOk: [
    {
      files: {[textFile]: null, [noteFile]: null},
      messages: [
        'texts Unexpected absence of texts, expected a folder texts/ with at least one text',
        '  Begin one with the import command, or name the archive with --archive DIR.'
      ]
    }
  ]
}

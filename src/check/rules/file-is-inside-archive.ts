import {altered, text, textFile} from '../examples.ts'
import type {Rule} from '../rule.ts'

/** No file of another folder is read; found while files are read. */
export const fileIsInsideArchive: Rule = {
  id: 'file-is-inside-archive',
  scope: 'file',
  sentence: 'Every file lies inside the archive, also when links are followed.',
  why: 'An archive is whole on any machine, and a text that somebody sends in must not be able to publish files of the editor’s own.',
  ok: {[textFile]: text},
  notOk: [
    {
      files: {
        [textFile]: altered(
          text,
          'language: en',
          'language: en\noriginal: ../../letters/lincoln.txt'
        )
      },
      messages: [
        'texts/lincoln-1863.md:7:11 Unexpected path "texts/../../letters/lincoln.txt" that leads out of the archive, expected a file inside it',
        '  Copy the file into the archive, in place of a link or a path to it.'
      ]
    }
  ]
}

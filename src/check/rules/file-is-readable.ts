import {altered, text, textFile} from '../examples.ts'
import type {Rule} from '../rule.ts'

/** Every file that is named can be read; found while files are read. */
export const fileIsReadable: Rule = {
  id: 'file-is-readable',
  scope: 'file',
  sentence: 'Every file that is named exists, may be read and is of a size that a text can have.',
  why: 'What cannot be read cannot be published, and passing over it would publish half an archive.',
  ok: {[textFile]: text},
  notOk: [
    {
      files: {
        [textFile]: altered(text, 'language: en', 'language: en\noriginal: originals/lincoln.txt')
      },
      messages: [
        'texts/lincoln-1863.md:7:11 Unexpected absence of "texts/originals/lincoln.txt", expected a file that can be read'
      ]
    }
  ]
}

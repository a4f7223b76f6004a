import {altered, text, textFile} from '../examples.ts'
import type {Rule} from '../rule.ts'

const former = altered(text, 'language: en\n', 'language: en\naliases: [gettysburg]\n')

/** No two pages lie at one address; found on the finished site. */
export const pathIsUnique: Rule = {
  id: 'path-is-unique',
  scope: 'site',
  sentence:
    'No two files of the finished site lie on one path, nor on two that differ only in case.',
  why: 'The later one would replace the earlier without a word.',
  ok: {[textFile]: former},
  notOk: [
    {
      files: {[textFile]: former, 'texts/lincoln-1865.md': former},
      messages: [
        'texts/lincoln-1865.md Unexpected second file at "gettysburg/index.html", expected each path of the site once',
        '  "gettysburg/index.html" is made from texts/lincoln-1863.md. Give one of the two another name.',
        '  texts/lincoln-1863.md The first file, at "gettysburg/index.html"'
      ]
    }
  ]
}

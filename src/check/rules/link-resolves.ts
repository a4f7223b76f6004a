import {altered, noteFile, termNote} from '../examples.ts'
import type {Rule} from '../rule.ts'

const body = (words: string) => altered(termNote, 'A score is twenty.', words)

/** No link inside the site leads nowhere; found on the finished site. */
export const linkResolves: Rule = {
  id: 'link-resolves',
  scope: 'site',
  sentence:
    'Every link inside the finished site leads to a page that is there, and to a place that is on it.',
  why: 'A dead link inside an edition is a promise broken on the day of its making.',
  ok: {[noteFile]: body('The [second paragraph](/lincoln-1863/index.html#p2) goes on.')},
  notOk: [
    {
      files: {[noteFile]: body('The [second paragraph](/lincoln-1863/index.html#p20) goes on.')},
      messages: [
        'texts/lincoln-1863.md Unexpected link to "#p20" on lincoln-1863/index.html, expected a page or place of the site',
        '  No place "p20" is on lincoln-1863/index.html. Did you mean "p2"?'
      ]
    },
    {
      files: {[noteFile]: body('See his [second address](/lincoln-1865/index.html).')},
      messages: [
        'texts/lincoln-1863.md Unexpected link to "../lincoln-1865/index.html" on lincoln-1863/index.html, expected a page or place of the site',
        '  No file "lincoln-1865/index.html" is in the site. Did you mean "lincoln-1863/index.html"?'
      ]
    }
  ]
}

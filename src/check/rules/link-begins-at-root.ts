import type {Nodes} from 'mdast'
import type {Archive, Speech} from '../../model/types.ts'
import {walk} from '../../model/walk.ts'
import {altered, noteFile, termNote} from '../examples.ts'
import {excerpt} from '../excerpt.ts'
import {type Prose, proseOfShared, proseOfSpeech} from '../prose.ts'
import type {Finding, Rule} from '../rule.ts'

const body = (words: string) => altered(termNote, 'A score is twenty.', words)

/** Links of prose inside the site do not depend on the page on which it is printed. */
export const linkBeginsAtRoot: Rule = {
  id: 'link-begins-at-root',
  scope: 'speech',
  sentence: 'A link inside the site is written from its root: /speech/index.html#p34.',
  why: 'A note is printed on several pages in several folders; the build makes its links relative to each of them.',
  ok: {[noteFile]: body('The [second paragraph](/lincoln-1863/index.html#p2) goes on.')},
  notOk: [
    {
      files: {[noteFile]: body('The [second paragraph](#p2) goes on.')},
      messages: [
        'notes/lincoln-1863/four-score.md:8:5 Unexpected address "#p2", expected one from the root of the site or one with https://',
        '  Write it as /speech/index.html#p34, with the id of the speech and the place on its page.'
      ]
    },
    {
      files: {[noteFile]: body('See his [second address](../lincoln-1865/index.html).')},
      messages: [
        'notes/lincoln-1863/four-score.md:8:9 Unexpected address "../lincoln-1865/index.html", expected one from the root of the site or one with https://',
        '  Write it as /speech/index.html#p34, with the id of the speech and the place on its page.'
      ]
    },
    {
      files: {[noteFile]: body('See the [Archives](//www.archives.gov/).')},
      messages: [
        'notes/lincoln-1863/four-score.md:8:9 Unexpected address "//www.archives.gov/", expected one from the root of the site or one with https://',
        '  Write it as /speech/index.html#p34, with the id of the speech and the place on its page.'
      ]
    }
  ],
  checkSpeech: (speech: Speech) => proseOfSpeech(speech).flatMap(unrooted),
  checkArchive: (archive: Archive) => proseOfShared(archive).flatMap(unrooted)
}

function unrooted({tree, placeAt}: Prose): Finding[] {
  const findings: Finding[] = []
  walk(tree, (node) => {
    const url = addressOf(node)
    if (url === undefined || /^(?:[a-z][a-z0-9+.-]*:|\/(?!\/))/i.test(url)) return
    findings.push({
      place: placeAt(node),
      reason: `Unexpected address "${excerpt(url, 60)}", expected one from the root of the site or one with https://`,
      note: 'Write it as /speech/index.html#p34, with the id of the speech and the place on its page.',
      actual: url
    })
  })
  return findings
}

function addressOf(node: Nodes): string | undefined {
  return node.type === 'link' || node.type === 'image' || node.type === 'definition'
    ? node.url
    : undefined
}

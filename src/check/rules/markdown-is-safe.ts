import type {Nodes, Root} from 'mdast'
import {visit} from 'unist-util-visit'
import type {Archive, Speech} from '../../model/types.ts'
import {walk} from '../../model/walk.ts'
import {altered, noteFile, termNote} from '../examples.ts'
import {excerpt} from '../excerpt.ts'
import {type Prose, proseOfShared, proseOfSpeech} from '../prose.ts'
import type {Finding, Rule} from '../rule.ts'

const body = (words: string) => altered(termNote, 'A score is twenty.', words)

/** The edition's own prose holds nothing that could act on its own. */
export const markdownIsSafe: Rule = {
  id: 'markdown-is-safe',
  scope: 'speech',
  sentence:
    'Notes and essays hold no raw HTML, link only to http, https and mailto, and show no images of other sites.',
  why: 'The site is to be trusted with scripts off and on; opening a page must send no request to anybody else.',
  ok: {[noteFile]: body('A [score](https://www.merriam-webster.com/dictionary/score) is twenty.')},
  notOk: [
    {
      files: {[noteFile]: body('A score is <b>twenty</b>.')},
      messages: [
        'notes/lincoln-1863/four-score.md:8:12 Unexpected raw HTML "<b>", expected Markdown',
        '  Write "<" as "\\<" where it is meant as a character.',
        'notes/lincoln-1863/four-score.md:8:21 Unexpected raw HTML "</b>", expected Markdown',
        '  Write "<" as "\\<" where it is meant as a character.'
      ]
    },
    {
      files: {[noteFile]: body('A [score](javascript:alert(20)) is twenty.')},
      messages: [
        'notes/lincoln-1863/four-score.md:8:3 Unexpected address "javascript:alert(20)" of a link, expected one of http, https or mailto, or a relative one'
      ]
    },
    {
      files: {[noteFile]: body('![A score](https://images.example/score.png)')},
      messages: [
        'notes/lincoln-1863/four-score.md:8:1 Unexpected address "https://images.example/score.png" of an image, expected one of this site, written as a relative address',
        '  An image of another site tells that site who reads the page.'
      ]
    }
  ],
  checkSpeech: (speech: Speech) => proseOfSpeech(speech).flatMap(unsafe),
  checkArchive: (archive: Archive) => proseOfShared(archive).flatMap(unsafe)
}

function unsafe({tree, placeAt}: Prose): Finding[] {
  const findings: Finding[] = []
  walk(tree, (node) => {
    const finding = danger(node, tree)
    if (finding) findings.push({...finding, place: placeAt(node)})
  })
  return findings
}

type Danger = Omit<Finding, 'place'>

function danger(node: Nodes, tree: Root): Danger | undefined {
  switch (node.type) {
    case 'html':
      return {
        reason: `Unexpected raw HTML "${excerpt(node.value, 40)}", expected Markdown`,
        note: 'Write "<" as "\\<" where it is meant as a character.',
        actual: node.value
      }
    case 'link':
    case 'definition':
      return badLink(node.url)
    case 'image':
      return badImage(node.url)
    case 'imageReference':
      return badImage(definedUrl(tree, node.identifier))
    default:
      return undefined
  }
}

const links = new Set(['http:', 'https:', 'mailto:'])

function badLink(url: string): Danger | undefined {
  const address = resolve(url)
  if (address && links.has(address.protocol)) return undefined
  return {
    reason: `Unexpected address "${excerpt(url, 60)}" of a link, expected one of http, https or mailto, or a relative one`,
    actual: url
  }
}

function badImage(url: string): Danger | undefined {
  if (resolve(url)?.origin === site) return undefined
  return {
    reason: `Unexpected address "${excerpt(url, 60)}" of an image, expected one of this site, written as a relative address`,
    note: 'An image of another site tells that site who reads the page.',
    actual: url
  }
}

/** Any origin will do: what resolves to another one is not relative. */
const site = 'https://archive.invalid'

/** Resolves as a browser does, which sees `java&Tab;script:` and `\\host` for what they are. */
function resolve(url: string): URL | undefined {
  return URL.canParse(url, `${site}/speech/`) ? new URL(url, `${site}/speech/`) : undefined
}

function definedUrl(tree: Root, identifier: string): string {
  let url = ''
  visit(tree, 'definition', (node) => {
    if (node.identifier === identifier) url = node.url
  })
  return url
}

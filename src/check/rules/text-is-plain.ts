import type {Nodes} from 'mdast'
import type {Speech} from '../../model/types.ts'
import {altered, text, textFile} from '../examples.ts'
import type {Finding, Rule} from '../rule.ts'

/** A text holds words, emphasis, headings, lists, quotations and verse, nothing else. */
export const textIsPlain: Rule = {
  id: 'text-is-plain',
  scope: 'speech',
  sentence:
    'A text holds paragraphs, headings, lists, quotations, verse and emphasis, nothing else.',
  why: 'Other markup would hide words of the transcript or turn them into something else. A character that Markdown takes for markup is written with a backslash before it.',
  ok: {[textFile]: altered(text, 'battle-field', '\\<battle-field\\>')},
  notOk: [
    {
      files: {[textFile]: altered(text, 'battle-field', '<b>battle-field</b>')},
      messages: [
        'texts/lincoln-1863.md:15:23 Unexpected raw HTML, expected the words of the transcript',
        '  Write "<" as "\\<".',
        'texts/lincoln-1863.md:15:38 Unexpected raw HTML, expected the words of the transcript',
        '  Write "<" as "\\<".'
      ]
    },
    {
      files: {[textFile]: altered(text, 'We are met', '    We are met')},
      messages: [
        'texts/lincoln-1863.md:15:1 Unexpected block of code, expected the words of the transcript',
        '  Begin the line without spaces, and write "`" as "\\`" and "~" as "\\~".'
      ]
    },
    {
      files: {[textFile]: altered(text, 'great battle-field', '[great](battle) field')},
      messages: [
        'texts/lincoln-1863.md:15:17 Unexpected link, expected the words of the transcript',
        '  Write "[" as "\\[" and "<" as "\\<".'
      ]
    }
  ],
  checkSpeech({tree, placeOf}: Speech) {
    const findings: Finding[] = []
    seek(tree, (node, markup) => findings.push(unexpected(node, markup, placeOf().file)))
    return findings
  }
}

/** Finds what is forbidden; what that holds goes with it. */
function seek(node: Nodes, find: (node: Nodes, markup: Markup) => void): void {
  const markup = forbidden[node.type]
  if (markup) find(node, markup)
  else if ('children' in node) for (const child of node.children) seek(child, find)
}

interface Markup {
  /** What it is called. */
  name: string
  /** How its characters are written so that they stay characters. */
  literally: string
}

const link: Markup = {name: 'link', literally: 'Write "[" as "\\[" and "<" as "\\<".'}
const image: Markup = {name: 'image', literally: 'Write "![" as "!\\[".'}

const forbidden: Readonly<Partial<Record<string, Markup>>> = {
  html: {name: 'raw HTML', literally: 'Write "<" as "\\<".'},
  code: {
    name: 'block of code',
    literally: 'Begin the line without spaces, and write "`" as "\\`" and "~" as "\\~".'
  },
  inlineCode: {name: 'code', literally: 'Write "`" as "\\`".'},
  thematicBreak: {
    name: 'line across the page',
    literally: 'Write its first character with a backslash, e.g. "\\*\\*\\*" or "\\---".'
  },
  definition: {name: 'definition of a link', literally: 'Write "[" as "\\[".'},
  link,
  linkReference: link,
  image,
  imageReference: image
}

function unexpected({position}: Nodes, {name, literally}: Markup, file: string): Finding {
  const place = position ? {file, start: position.start, end: position.end} : {file}
  return {
    place,
    reason: `Unexpected ${name}, expected the words of the transcript`,
    note: literally
  }
}

import type {Block, Speech} from '../../model/types.ts'
import {anchorPlace} from '../anchor-place.ts'
import {altered, text, textFile} from '../examples.ts'
import type {Finding, Rule} from '../rule.ts'

/** Anchors are `p34`, `p34a` for paragraphs and slugs for headings. */
export const anchorIsWellFormed: Rule = {
  id: 'anchor-is-well-formed',
  scope: 'speech',
  sentence: 'An anchor is p, a number and perhaps letters; that of a heading is a slug of its own.',
  why: 'The anchor is the printed paragraph number and part of an address. A heading is not counted, and addresses that begin with "n-" belong to notes.',
  ok: {[textFile]: altered(text, '{#p3}', '{#p2a}')},
  notOk: [
    {
      files: {[textFile]: altered(text, '{#p3}', '{#P3}')},
      messages: [
        'texts/lincoln-1863.md:15:49 Unexpected anchor "P3", expected p and a number such as p34, with letters where it was put in later such as p34a'
      ]
    },
    {
      files: {[textFile]: altered(text, '{#title}', '{#n-title}')},
      messages: [
        'texts/lincoln-1863.md:9:26 Unexpected anchor "n-title", expected a slug of lower-case letters, figures and hyphens that begins neither with "n-" nor like a paragraph number'
      ]
    },
    {
      files: {[textFile]: altered(text, '{#p2}\n', '{#p2}')},
      messages: [
        'texts/lincoln-1863.md:13:1 Unexpected anchor {#p2} inside the block p3, expected anchors at the end of blocks',
        '  Leave an empty line after each block.'
      ]
    }
  ],
  checkSpeech(speech: Speech) {
    return speech.blocks.flatMap((block) => [...misshapen(block), ...swallowed(block, speech)])
  }
}

const paragraphPattern = /^p(?:0|[1-9]\d{0,8})[a-z]*$/
const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

function misshapen(block: Block): Finding[] {
  const {id, kind} = block
  const isHeading = kind === 'heading'
  const isRight = isHeading
    ? slugPattern.test(id) && !/^(?:p\d|n-)/.test(id)
    : paragraphPattern.test(id)
  if (isRight) return []
  const expected = isHeading
    ? 'a slug of lower-case letters, figures and hyphens that begins neither with "n-" nor like a paragraph number'
    : 'p and a number such as p34, with letters where it was put in later such as p34a'
  return [
    {
      place: anchorPlace(block),
      reason: `Unexpected anchor "${id}", expected ${expected}`,
      actual: id
    }
  ]
}

/** Where the empty line after a block is lost, its anchor stands inside the next one, e.g. `One. {#p1} Two. {#p2}`. */
function swallowed({id, text, place}: Block, {original}: Speech): Finding[] {
  const inside = /\{#[^\s{}]*\}/.exec(text)?.[0]
  if (inside === undefined || original?.text.includes(inside)) return []
  return [
    {
      place,
      reason: `Unexpected anchor ${inside} inside the block ${id}, expected anchors at the end of blocks`,
      note: 'Leave an empty line after each block.',
      actual: inside
    }
  ]
}

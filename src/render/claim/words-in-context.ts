import type {Element} from 'hast'
import {h} from '../../html/element.ts'
import type {Block, Note, Speech} from '../../model/types.ts'
import {to} from '../page.ts'
import {languageTag} from '../parts/foreign.ts'
import {paths} from '../paths.ts'

/**
 * Show the words that a note hangs on in their paragraph, with the paragraphs before and after.
 *
 * The wording is the transcript's, character for character; the number stands outside the paragraph.
 *
 * @param note - The note.
 * @param speech - Its speech.
 * @param credit - Who spoke and when.
 * @param fragment - Leads to these words on the page of the speech.
 * @returns A figure; nothing where the words were not found, which a rule reports.
 */
export function wordsInContext(
  note: Note,
  speech: Speech,
  credit: Array<Element | string>,
  fragment: string
): Element[] {
  const index = speech.blocks.findIndex((block) => block.id === note.at)
  const block = speech.blocks[index]
  if (!block) return []
  return [
    h('figure', {className: ['words']}, [
      h(
        'blockquote',
        {...languageTag(speech.language), cite: to(paths.speech(speech.id), note.at)},
        [
          ...neighbour(speech.blocks[index - 1], 'words-before'),
          paragraph(block, note, speech),
          ...neighbour(speech.blocks[index + 1], 'words-after')
        ]
      ),
      h('figcaption', [
        ...credit,
        ' ',
        h('a', {href: to(paths.speech(speech.id), fragment)}, 'Read it in the speech')
      ])
    ])
  ]
}

function neighbour(block: Block | undefined, className: string): Element[] {
  return block && block.kind !== 'heading' ? [h('p', {className: [className]}, block.text)] : []
}

function paragraph({text, number}: Block, {at, range}: Note, speech: Speech): Element {
  const {start, end} = range ?? {start: 0, end: text.length}
  const link =
    number === undefined
      ? []
      : [
          h('a', {
            className: ['paragraph-number'],
            href: to(paths.speech(speech.id), at),
            dataApparatus: '',
            dataNumber: number,
            ariaLabel: `Paragraph ${number}`
          })
        ]
  return h('p', {className: ['words-paragraph']}, [
    ...link,
    text.slice(0, start),
    h('mark', text.slice(start, end)),
    text.slice(end)
  ])
}

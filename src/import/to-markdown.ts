import {stringify} from 'yaml'
import type {AnchorId} from '../model/types.ts'
import {withoutUndefined} from '../model/without-undefined.ts'
import {escapeParagraph, escapeWords} from './escape-markdown.ts'
import type {ReceivedBlock} from './received-blocks.ts'

/** The front matter of a text, in the order in which it is written. */
export interface TextFront {
  title: string
  speaker: string
  date: string
  place?: string | undefined
  event?: string | undefined
  language: string
  source?: string | undefined
  /** The transcript as received, relative to `texts/`. */
  original: string
  /** The SHA-256 of its bytes. */
  sha256: string
  updated?: string | undefined
  aliases?: readonly string[] | undefined
  emendations?: readonly object[] | undefined
}

/**
 * Write a text's file: front matter, then one block a line, each ending in its anchor.
 *
 * @param front - The front matter; keys without a value are left out.
 * @param blocks - The blocks with their anchors.
 * @returns The file's content.
 */
export function toTextFile(
  front: TextFront,
  blocks: ReadonlyArray<ReceivedBlock & {id: AnchorId}>
): string {
  // Failsafe: dates and numbers are text to whoever reads them, so they need no quotation marks.
  const yaml = stringify(ordered(front), {schema: 'failsafe', lineWidth: 0})
  return `---\n${yaml}---\n\n${blocks.map(toMarkdown).join('\n\n')}\n`
}

/**
 * Write one block.
 *
 * @param block - The block with its anchor.
 * @returns Markdown on one line, which CommonMark reads as a block of just its words.
 */
export function toMarkdown(block: ReceivedBlock & {id: AnchorId}): string {
  return `${content(block)} {#${block.id}}`
}

function content({kind, depth = 1, text, label = ''}: ReceivedBlock): string {
  switch (kind) {
    case 'heading':
      return `${'#'.repeat(depth)} ${escapeWords(text)}`
    case 'direction':
      return `*${escapeWords(text)}*`
    case 'turn':
      return `**${escapeWords(label)}**${escapeWords(text.slice(label.length))}`
    case 'paragraph':
      return escapeParagraph(text)
  }
}

function ordered(front: TextFront): Partial<TextFront> {
  const {title, speaker, date, place, event, language, source, original, sha256, ...rest} = front
  const first = {title, speaker, date, place, event, language, source, original, sha256, ...rest}
  return withoutUndefined(first)
}

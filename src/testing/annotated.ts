import type {ElementContent} from 'hast'
import {type Annotated, annotate} from '../annotate/annotate.ts'
import type {Mention} from '../model/find-mentions.ts'
import type {AnchorId, EntryId, Note, NoteSlug, TextRange} from '../model/types.ts'

/**
 * Make a note with what the drawing of it needs.
 *
 * @param number - Its number; its name is `note-` and the number.
 * @param at - Its block.
 * @param start - First unit of its words.
 * @param end - The unit after them.
 * @returns The note.
 */
export function aNote(
  number: number,
  at: string,
  start: number,
  end: number
): Note & {range: TextRange} {
  return {
    slug: `note-${number}` as NoteSlug,
    kind: 'context',
    number,
    range: {block: at as AnchorId, start, end}
  } as Note & {range: TextRange}
}

/**
 * Draw a text as the page would.
 *
 * @param text - The text with its notes.
 * @param mentions - Where it names glossary entries.
 * @returns The content of the text.
 */
export function draw(text: Annotated, mentions: readonly Mention[] = []): ElementContent[] {
  return annotate(text, mentions, (entry) => `/glossary/${entry}/index.html`)
}

/**
 * Say that some words name a glossary entry.
 *
 * @param block - Their block.
 * @param start - Their first unit.
 * @param end - The unit after them.
 * @returns The mention.
 */
export function named(block: string, start: number, end: number): Mention {
  return {entry: 'almaty' as EntryId, block: block as AnchorId, start, end}
}

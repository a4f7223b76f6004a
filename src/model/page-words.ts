import {plainText} from './plain-text.ts'
import type {AnchorId, Note, Speech} from './types.ts'
import {wordsDirective} from './words-directive.ts'

/** Gives the text directive that leads to just the words of a note: nothing where the paragraph's address must do. */
export type DirectiveOf = (note: Pick<Note, 'range'>) => string | undefined

/**
 * Prove links to words of a speech unique on its page.
 *
 * Browsers mark the first place that fits, so words are held against all that stands on the page up to them: its head,
 * contents and introduction, then the text block by block.
 *
 * @param speech - The speech.
 * @returns A function that gives the directive of a note, from `wordsDirective`. Verse gets none: browsers do not look for words
 *   over the ends of its lines.
 */
export function provenDirectives(speech: Speech): DirectiveOf {
  const starts = new Map<AnchorId, number>()
  let page = fold([...headWords(speech), ''].join('\n'))
  for (const {id, text} of speech.blocks) {
    starts.set(id, page.length)
    page += `${text.toLowerCase()}\n`
  }
  const blocks = new Map(speech.blocks.map((block) => [block.id, block]))
  return ({range}) => {
    const block = range && blocks.get(range.block)
    if (!block || block.kind === 'verse') return undefined
    const before = block.text.slice(0, range.start).toLowerCase()
    const at = (starts.get(block.id) ?? 0) + before.length
    return wordsDirective(block.text.slice(range.start, range.end), page, at)
  }
}

/**
 * List what a speech's page says before the text.
 *
 * @param speech - The speech.
 * @returns The words of its head, contents and introduction.
 */
export function headWords({title, event, place, parts, introduction}: Speech): string[] {
  const words = [title, event, place, ...parts.map((part) => part.title)]
  const essay = [introduction?.title, plainText(introduction?.short), plainText(introduction?.body)]
  return [...words, ...essay].filter((text) => text !== undefined)
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\S\n]+/gu, ' ')
}

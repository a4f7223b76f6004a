import {foldSpace} from '../model/canonical-text.ts'
import type {BlockKind} from '../model/types.ts'
import type {Paragraph} from './join-lines.ts'
import {endsSentence, isDirection} from './sentence-signs.ts'
import type {FindTurn} from './speaker-turns.ts'

/** A block of a transcript, before it has an anchor. */
export interface ReceivedBlock {
  kind: Extract<BlockKind, 'heading' | 'direction' | 'turn' | 'paragraph'>
  /** A heading's depth: 1 for the title line, 2 for all others. */
  depth?: number
  /** All its words. */
  text: string
  /** A turn's speaker with the colon: the beginning of `text`. */
  label?: string
  /** The line of the received file on which it begins. */
  line: number
}

/**
 * Tell titles, headings, stage directions and turns from plain paragraphs.
 *
 * @param paragraphs - The paragraphs.
 * @param findTurn - Finds speakers' names.
 * @param title - The speech's title, as the editor gave it.
 * @returns A block for each.
 */
export function toBlocks(
  paragraphs: readonly Paragraph[],
  findTurn: FindTurn,
  title: string
): ReceivedBlock[] {
  const cased = paragraphs.some(({text}) => /\p{Ll}/u.test(text))
  return paragraphs.map((paragraph, index): ReceivedBlock => {
    const {text, line} = paragraph
    const turn = findTurn(text)
    if (turn) return {kind: 'turn', text, label: turn.label, line}
    if (isDirection(text)) return {kind: 'direction', text, line}
    const last = index === paragraphs.length - 1
    if (index === 0 && !last && isTitle(paragraph, title))
      return {kind: 'heading', depth: 1, text, line}
    if (index > 0 && !last && cased && isHeading(paragraph))
      return {kind: 'heading', depth: 2, text, line}
    return {kind: 'paragraph', text, line}
  })
}

/** The first line, where it stands by itself and is no sentence, salutation or date. */
function isTitle({text, lines, setApart}: Paragraph, title: string): boolean {
  if (foldSpace(text) === foldSpace(title)) return true
  if (!setApart || lines > 1 || text.length > 150 || endsSentence(text) || isDate(text))
    return false
  if (/[,،、]$/u.test(text) || !/^\P{Ll}*\p{L}/u.test(text)) return false
  // A salutation counts up those whom it greets, a list of parts its parts.
  return !/[,،、;|]/u.test(text) || sharesName(text, title)
}

/** Words of one to three letters are in every title. */
function sharesName(text: string, title: string): boolean {
  const words = (of: string) => of.toLowerCase().match(/[\p{L}\p{M}\p{N}]{4,}/gu) ?? []
  const named = new Set(words(title))
  return words(text).some((word) => named.has(word))
}

function isDate(text: string): boolean {
  return /\d/.test(text) && text.split(' ').length <= 4
}

/** A line in capitals, as in `BUREAU OF HEALTH`, or a Roman number. */
function isHeading({text, lines}: Paragraph): boolean {
  if (lines > 2 || text.length > 120 || /[,:;!?،]$/u.test(text) || /\p{Ll}/u.test(text))
    return false
  return /^[IVXLC]+\.?$/.test(text) || (text.match(/\p{Lu}/gu) ?? []).length >= 4
}

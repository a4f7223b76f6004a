import {accessWords} from './access-date.ts'
import type {
  CitationTemplates,
  PinpointWords,
  Slot,
  StyleTemplate,
  TemplateRun
} from './citation-templates.ts'
import {type Run, tidyRuns} from './runs.ts'

/** One end of a cited passage. */
export interface CitedBlock {
  /** Its permanent id. */
  id: string
  /** Its printed number; a heading has none. */
  number?: string
  /** The check code of its wording. */
  fingerprint: string
}

/** What is cited of a speech: nothing but the speech, a block, a range of blocks, or words of a block. */
export interface Passage {
  from?: CitedBlock
  /** The last block of a range. */
  to?: CitedBlock
  /** For exact words: a text directive, e.g. `:~:text=Almost%2020%20thousand`. */
  directive?: string
}

/** A passage cited in one style. */
export interface PassageCitation {
  style: StyleTemplate
  /** The note or parenthesis. */
  cite: readonly Run[]
  /** The entry for the list of references. */
  list?: readonly Run[]
  /** What to copy: the note; or the entry and after it the parenthesis, which carries the pinpoint. */
  whole: readonly Run[]
}

/** What the one who cites adds to a citation, or leaves out. */
export interface CitingChoices {
  /** The day of the visit, `YYYY-MM-DD`, for styles that ask for it. */
  accessed?: string | undefined
  /** Leaves out edition and check code, which no manual of style knows. */
  bare?: boolean
}

/**
 * Cite a passage in all styles.
 *
 * Whatever gives the address ends in square brackets with the edition and the check code, `[Edition of 22 November 2026,
 * ¶34·k7f3]`: they say which wording was read, and that the words are not the style's.
 *
 * @param templates - The speech's templates.
 * @param passage - The passage.
 * @param choices - What to add or leave out.
 * @returns The citations, in the order of the styles.
 */
export function citePassage(
  templates: CitationTemplates,
  passage: Passage,
  choices: CitingChoices = {}
): PassageCitation[] {
  return templates.styles.map((style) => citePassageIn(style, passage, choices))
}

/**
 * Cite a passage in one style, as `citePassage` does in all.
 *
 * @param style - The speech's template of the style.
 * @param passage - The passage.
 * @param choices - What to add or leave out.
 * @returns The citation.
 */
export function citePassageIn(
  style: StyleTemplate,
  passage: Passage,
  choices: CitingChoices = {}
): PassageCitation {
  const locator = passageLocator(passage)
  const words = {
    pinpoint: locator === undefined ? '' : writtenPinpoint(style.words, locator),
    anchor: passageAnchor(passage),
    accessed: style.access ? accessWords(style.access, choices.accessed) : ''
  }
  const closing = choices.bare ? '' : closingWords(style, passage)
  const isNote = style.cites === 'in notes'
  const open = locator === undefined ? style.plain : style.cite
  const cite = fillSlots([...open, isNote ? closing : ''], words)
  if (!style.list) return {style, cite, whole: cite}
  const list = fillSlots([...style.list, closing], words)
  const whole = isNote ? cite : tidyRuns([...list, ' ', ...cite])
  return {style, cite, list, whole}
}

function closingWords({edition}: StyleTemplate, passage: Passage): string {
  const parts = [edition, passageCheck(passage)].filter((part) => part)
  return parts.length === 0 ? '' : ` [${parts.join(', ')}]`
}

/**
 * Write a passage's numbers as a citation locator.
 *
 * @param passage - The passage.
 * @returns `34`, or `22–24` with an en dash; nothing for the whole speech or a heading.
 */
export function passageLocator({from, to}: Passage): string | undefined {
  if (from?.number === undefined) return undefined
  if (to?.number === undefined || to.number === from.number) return from.number
  return `${from.number}–${to.number}`
}

/**
 * Write the fragment of a passage's permanent address.
 *
 * @param passage - The passage.
 * @returns `#p34`, with a text directive where words are cited; empty for the whole speech.
 */
export function passageAnchor({from, directive = ''}: Passage): string {
  return from ? `#${from.id}${directive}` : ''
}

/**
 * Write the printed check of a passage, by which a reader can see that the wording is still the same.
 *
 * @param passage - The passage.
 * @returns `¶34·k7f3`, or `¶22·k7f3–¶24·m2p9`; empty where there is no number.
 */
export function passageCheck({from, to}: Passage): string {
  const ends = [from, to?.id === from?.id ? undefined : to].filter((end) => end?.number)
  return ends.map((end) => `¶${end?.number}·${end?.fingerprint}`).join('–')
}

function writtenPinpoint(words: PinpointWords, locator: string): string {
  return (locator.includes('–') ? words.many : words.one) + locator
}

function fillSlots(template: readonly TemplateRun[], words: Readonly<Record<Slot, string>>): Run[] {
  const filled = template.map((run): Run => {
    if (typeof run === 'string') return run
    if ('slot' in run) return words[run.slot]
    return {style: run.style, runs: fillSlots(run.runs, words)}
  })
  return tidyRuns(filled)
}

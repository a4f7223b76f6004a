import type {
  CitationTemplates,
  PinpointWords,
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

/**
 * Cite a passage in all styles.
 *
 * @param templates - The speech's templates.
 * @param passage - The passage.
 * @returns The citations, in the order of the styles.
 */
export function citePassage(templates: CitationTemplates, passage: Passage): PassageCitation[] {
  const locator = passageLocator(passage)
  const anchor = passageAnchor(passage)
  return templates.styles.map((style) => {
    const pinpoint = locator === undefined ? '' : writtenPinpoint(style.words, locator)
    const cite = fillSlots(locator === undefined ? style.plain : style.cite, pinpoint, anchor)
    if (!style.list) return {style, cite, whole: cite}
    const list = fillSlots(style.list, pinpoint, anchor)
    const whole = style.cites === 'in notes' ? cite : tidyRuns([...list, ' ', ...cite])
    return {style, cite, list, whole}
  })
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

function fillSlots(template: readonly TemplateRun[], pinpoint: string, anchor: string): Run[] {
  const filled = template.map((run): Run => {
    if (typeof run === 'string') return run
    if ('slot' in run) return run.slot === 'pinpoint' ? pinpoint : anchor
    return {style: run.style, runs: fillSlots(run.runs, pinpoint, anchor)}
  })
  return tidyRuns(filled)
}

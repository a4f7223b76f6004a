import type {CslItem} from './csl-item.ts'
import {citeItem, listItem} from './engine.ts'
import {type Run, type RunStyle, runsToText} from './runs.ts'
import {type StyleId, styles} from './styles.ts'

/** A place in a template that a passage fills. */
export type Slot = 'pinpoint' | 'anchor'

/** A piece of a template: text, text set in some way, or a slot. */
export type TemplateRun = string | {style: RunStyle; runs: readonly TemplateRun[]} | {slot: Slot}

/** A style's words for one paragraph and for several, with the space after them. */
export interface PinpointWords {
  one: string
  many: string
}

/** One style's citation of a speech, open for the passage. */
export interface StyleTemplate {
  id: StyleId
  /** Its full name, and its name on a button. */
  name: string
  short: string
  /** The language of the style's own words. */
  language: 'en' | 'ru'
  /** What `cite` is: a whole note, or a parenthesis in the text. */
  cites: 'in notes' | 'in the text'
  words: PinpointWords
  /** The note or parenthesis; it carries the pinpoint. */
  cite: readonly TemplateRun[]
  /** The same where there is no pinpoint: for the whole speech and for headings. */
  plain: readonly TemplateRun[]
  /** The entry for the list of references; it carries the passage's address. Absent where the style has no list. */
  list?: readonly TemplateRun[]
}

/** A speech's citations in all styles, open for any passage: plain data that can be put into a page. */
export interface CitationTemplates {
  /** The date of the edition. */
  edition: string
  /** The permanent address of the speech. */
  address: string
  styles: readonly StyleTemplate[]
}

/** Stand in for a paragraph's number and anchor; no real one is so high. */
const number = '90001'
const anchor = `#p${number}`

/**
 * Cite a speech in all styles with slots for the passage, so that citeproc is asked once a speech and never for its paragraphs.
 *
 * Where the pinpoint stands is the style's choice. In Chicago's notes, OSCOLA and Bluebook it is part of the note. Chicago's
 * author-date form, APA, MLA, Harvard, GOST and Vancouver print it in the text, `(Tokayev, 2022, para. 34)`, and none of them in the
 * list of references; there the passage shows in the address alone.
 *
 * @param item - The speech, from `speechToCsl`.
 * @returns Its templates. Filled with a locator they give what citeproc gives for that locator (a test proves it).
 */
export function citationTemplates(item: CslItem): CitationTemplates {
  const address = item.URL ?? ''
  const anchored = {...item, URL: address + anchor}
  return {
    edition: item.version ?? '',
    address,
    styles: styles.map(({id, name, short, language, cites, hasList}) => {
      const words = pinpointWords(id)
      const open = (runs: readonly Run[]) => openSlots(runs, words)
      return {
        ...{id, name, short, language, cites, words},
        cite: open(citeItem(id, anchored, {locator: number, label: 'paragraph'})),
        plain: open(citeItem(id, anchored)),
        ...(hasList ? {list: open(listItem(id, anchored))} : {})
      }
    })
  }
}

const wordsByStyle = new Map<StyleId, PinpointWords>()

/** A style's words are the same for every speech, so they are found once, on a sample. */
function pinpointWords(id: StyleId): PinpointWords {
  const known = wordsByStyle.get(id)
  if (known) return known
  const one = sampleWords(id, number)
  const words = {one, many: sampleWords(id, `${number}–${number}`)}
  wordsByStyle.set(id, words)
  return words
}

const sample: CslItem = {
  id: 'sample',
  type: 'speech',
  title: 'Sample',
  author: [{family: 'Sample', given: 'Sample'}],
  issued: {'date-parts': [[2000, 1, 1]]},
  'event-place': 'Sample',
  'container-title': 'Sample',
  URL: 'https://sample.invalid/'
}

function sampleWords(id: StyleId, locator: string): string {
  const text = runsToText(citeItem(id, sample, {locator, label: 'paragraph'}))
  const words = /(\S+ )90001/.exec(text)?.[1]
  if (words === undefined) throw new Error(`No pinpoint in "${text}".`)
  return words
}

function openSlots(runs: readonly Run[], words: PinpointWords): TemplateRun[] {
  const pinpoint = words.one + number
  return runs.flatMap((run): TemplateRun[] => {
    if (typeof run !== 'string') return [{style: run.style, runs: openSlots(run.runs, words)}]
    return cut(run, pinpoint, 'pinpoint').flatMap((piece) =>
      typeof piece === 'string' ? cut(piece, anchor, 'anchor') : [piece]
    )
  })
}

function cut(text: string, at: string, slot: Slot): TemplateRun[] {
  return text
    .split(at)
    .flatMap((piece, index): TemplateRun[] => (index === 0 ? [piece] : [{slot}, piece]))
    .filter((piece) => piece !== '')
}

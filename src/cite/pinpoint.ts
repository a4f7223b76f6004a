import type {CslItem} from './csl-item.ts'
import {citeItem, listItem} from './engine.ts'
import {type Run, type RunStyle, runsToText} from './runs.ts'
import {type StyleId, styles} from './styles.ts'

/** A place in a template that a passage fills. */
export type Slot = 'pinpoint' | 'anchor'

/** A piece of a template: text, text set in some way, or a slot. */
export type TemplateRun = string | {style: RunStyle; runs: readonly TemplateRun[]} | {slot: Slot}

/** How a style writes a pinpoint: what stands before it, and its word for one and for several paragraphs. */
export interface PinpointWords {
  before: string
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
      const cite = citeItem(id, anchored, {locator: number, label: 'paragraph'})
      const openList = () => openSlots(listItem(id, anchored), words)
      return {
        ...{id, name, short, language, cites, words},
        cite: openSlots(cite, words),
        ...(hasList ? {list: openList()} : {})
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
  const words = {...one, many: sampleWords(id, `${number}–${number}`).one}
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

function sampleWords(id: StyleId, locator: string): PinpointWords {
  const text = runsToText(citeItem(id, sample, {locator, label: 'paragraph'}))
  const match = /(,? )(\S+ )90001/.exec(text)
  const [, before, one] = match ?? []
  if (before === undefined || one === undefined) throw new Error(`No pinpoint in "${text}".`)
  return {before, one, many: one}
}

function openSlots(runs: readonly Run[], words: PinpointWords): TemplateRun[] {
  const pinpoint = `${words.before}${words.one}${number}`
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

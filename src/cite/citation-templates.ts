import type {AccessForm} from './access-date.ts'
import type {CslItem} from './csl-item.ts'
import type {RunStyle} from './runs.ts'
import type {StyleId} from './style-id.ts'

/** A place in a template that a passage fills, or the day of the reader's visit. */
export type Slot = 'pinpoint' | 'anchor' | 'accessed'

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
  /** How it writes the day of the reader's visit; absent where it asks for none. */
  access?: AccessForm
  /** The edition in the style's language, e.g. `Edition of 22 November 2026`; absent where its date is not known. */
  edition?: string
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

/** Something that can be cited: its record, and its citations in all styles, open for a passage. */
export interface Citable {
  item: CslItem
  templates: CitationTemplates
}

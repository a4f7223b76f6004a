import type {Element} from 'hast'
import {h} from '../html/element.ts'

/** Words of a speech with all that an honest quotation says of them. */
export interface Quotation {
  /** The exact words. */
  text: string
  /** Their language, a BCP 47 tag. */
  language: string
  /** Who spoke. */
  speaker: string
  /** The speech's title. */
  title: string
  /** The speech's date in words. */
  date: string
  /** Where in the speech, e.g. `¶ 34`; a heading has no number. */
  pinpoint?: string
  /** The permanent address of the words. */
  address: string
  /** The archive's name. */
  archive: string
  /** How the archive rates what the words claim: the rating, the permanent address of its evidence, the day of the last check in words. */
  rating?: {words: string; address: string; checked: string}
}

/**
 * Set a quotation as HTML that stands on its own in any page: no script, no style, no request.
 *
 * @param quotation - The quotation.
 * @returns A `figure`: a `blockquote` whose `cite` is the permanent address and, outside of it as HTML asks, the attribution.
 */
export function htmlQuotation(quotation: Quotation): Element {
  const {text, language, title, address} = quotation
  return h('figure', [
    h('blockquote', {cite: address}, [h('p', {lang: language, dir: 'auto'}, text)]),
    h('figcaption', [
      `— ${quotation.speaker}, `,
      h('cite', h('a', {href: address, hrefLang: language}, title)),
      `, ${closing(quotation)}`,
      ...verdict(quotation)
    ])
  ])
}

function verdict({rating}: Quotation): Array<Element | string> {
  if (!rating) return []
  const {words, address, checked} = rating
  return ['. Rated ', h('a', {href: address}, words.toLowerCase()), `, checked ${checked}.`]
}

function closing({date, pinpoint, archive}: Quotation): string {
  return [date, pinpoint, archive].filter((part) => part !== undefined).join(', ')
}

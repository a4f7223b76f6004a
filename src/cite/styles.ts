import type {AccessForm} from './access-date.ts'
import type {CslItem} from './csl-item.ts'
import {
  bluebookParagraphs,
  type Correction,
  gostOnlineText,
  gostParagraphs,
  mlaParagraphs,
  unnumbered,
  vancouverDots,
  vancouverPinpoint
} from './style-corrections.ts'
import type {StyleId} from './style-id.ts'

export type {StyleId} from './style-id.ts'

/** A citation style: an official CSL style, and what is done so that it serves a speech on the web. */
export interface CitationStyle {
  id: StyleId
  /** Its name with its edition. */
  name: string
  /** Its name on a button. */
  short: string
  /** Its id in the official repository of styles and the packed file that holds it. */
  csl: {id: string; file: string}
  /** Whether it cites in notes (the pinpoint stands in the note) or in the text. */
  cites: 'in notes' | 'in the text'
  /** Whether it has a list of references. */
  hasList: boolean
  /** The language of its own words, a BCP 47 tag. */
  language: 'en' | 'ru'
  /** How it shortens the names of months. */
  months: 'usual' | 'MLA' | 'GOST'
  /** How it writes the day of the reader's visit, where its manual asks for one. */
  access?: AccessForm
  /** Declared departures from the official style. */
  corrections: readonly Correction[]
  /** Fits an item to what the style can print. */
  fit(item: CslItem): CslItem
}

/**
 * The styles, in the order in which they are offered.
 *
 * Styles of CSL know a speech as a lecture at a congress; each `fit` puts what is known of a speech on the web into the
 * variables that its style prints rightly, and drops those that it would print twice.
 */
export const styles: readonly CitationStyle[] = [
  {
    id: 'chicago-notes',
    name: 'Chicago Manual of Style, 17th edition, notes and bibliography',
    short: 'Chicago (notes)',
    csl: {id: 'chicago-fullnote-bibliography', file: 'xASYisvn'},
    cites: 'in notes',
    hasList: true,
    language: 'en',
    months: 'usual',
    corrections: [],
    fit: asArchivedSpeech
  },
  {
    id: 'chicago-author-date',
    name: 'Chicago Manual of Style, 17th edition, author and date',
    short: 'Chicago (author-date)',
    csl: {id: 'chicago-author-date', file: 'bChVDVLG'},
    cites: 'in the text',
    hasList: true,
    language: 'en',
    months: 'usual',
    corrections: [],
    fit: asArchivedSpeech
  },
  {
    id: 'apa',
    name: 'American Psychological Association, 7th edition',
    short: 'APA',
    csl: {id: 'apa', file: 'CUTGipyz'},
    cites: 'in the text',
    hasList: true,
    language: 'en',
    months: 'usual',
    corrections: [],
    fit: asArchivedSpeech
  },
  {
    id: 'mla',
    name: 'Modern Language Association, 9th edition',
    short: 'MLA',
    csl: {id: 'modern-language-association', file: 'EKIPZHNM'},
    cites: 'in the text',
    hasList: true,
    language: 'en',
    months: 'MLA',
    corrections: [mlaParagraphs],
    fit: asWebPage
  },
  {
    id: 'harvard',
    name: 'Harvard: Cite Them Right, 12th edition',
    short: 'Harvard',
    csl: {id: 'harvard-cite-them-right', file: 'BWigSDiv'},
    cites: 'in the text',
    hasList: true,
    language: 'en',
    months: 'usual',
    access: '23 November 2471',
    corrections: [],
    fit: asDeliveredSpeech
  },
  {
    id: 'oscola',
    name: 'OSCOLA, 4th edition',
    short: 'OSCOLA',
    csl: {id: 'oscola', file: 'CKBwrNbN'},
    cites: 'in notes',
    hasList: true,
    language: 'en',
    months: 'usual',
    access: '23 November 2471',
    corrections: [],
    fit: (item) =>
      item.type === 'entry-encyclopedia' ? {...item, type: 'webpage'} : asDeliveredSpeech(item)
  },
  {
    id: 'gost',
    name: 'ГОСТ Р 7.0.5-2008',
    short: 'GOST (ГОСТ)',
    csl: {id: 'gost-r-7-0-5-2008', file: 'lwYAkSUJ'},
    cites: 'in the text',
    hasList: true,
    language: 'ru',
    months: 'GOST',
    access: '23.11.2471',
    corrections: [unnumbered, gostParagraphs, gostOnlineText],
    fit: (item) => (item.URL === undefined ? item : asElectronicResource(item))
  },
  {
    id: 'vancouver',
    name: 'Vancouver',
    short: 'Vancouver',
    csl: {id: 'vancouver', file: 'BBUYIxhF'},
    cites: 'in the text',
    hasList: true,
    language: 'en',
    months: 'usual',
    access: '2471 Nov 23',
    corrections: [unnumbered, vancouverPinpoint, vancouverDots],
    fit: (item) => (item.type === 'webpage' ? published(item) : asDeliveredSpeech(item))
  },
  {
    id: 'bluebook',
    name: 'Bluebook, law reviews',
    short: 'Bluebook',
    csl: {id: 'bluebook-law-review', file: 'sBJyPrXE'},
    cites: 'in notes',
    hasList: false,
    language: 'en',
    months: 'usual',
    corrections: [bluebookParagraphs],
    fit: (item) => item
  }
]

/** The same styles by id. */
export const styleById: ReadonlyMap<StyleId, CitationStyle> = new Map(
  styles.map((style) => [style.id, style])
)

/**
 * `(Televised address, Nur-Sultan, 7 January 2022), Name of the archive`: occasion as genre, the site as archive. Without a
 * genre Chicago's notes would leave the date out too.
 */
function asArchivedSpeech(item: CslItem): CslItem {
  if (item.type !== 'speech') return item
  const {
    'event-title': occasion,
    'container-title': site,
    'event-date': _,
    publisher,
    ...rest
  } = item
  const archive = site ?? publisher
  return {
    ...rest,
    genre: occasion ?? 'Speech',
    ...(archive === undefined ? {} : {archive})
  }
}

/** `Televised address, Nur-Sultan`: the occasion as event, the site as publisher. */
function asDeliveredSpeech(item: CslItem): CslItem {
  if (item.type !== 'speech') return item
  const {archive: _, ...rest} = published(item)
  const event = item['event-title']
  return event === undefined ? rest : {...rest, event}
}

/** A page of a site, for styles that print nothing of use for a speech. */
function asWebPage(item: CslItem): CslItem {
  if (item.type !== 'speech') return item
  const {archive: _, ...rest} = item
  return {...rest, type: 'webpage'}
}

/** The site's name in the place of the publisher's. */
function published(item: CslItem): CslItem {
  const {'container-title': site, ...rest} = item
  return site === undefined ? item : {...rest, publisher: site}
}

/** Something in the place of the site's name; a month only where there is a day, since it stands in the genitive. */
function asElectronicResource(item: CslItem): CslItem {
  const site = item['container-title'] ?? item.publisher
  const [parts, ...more] = item.issued?.['date-parts'] ?? []
  const year = parts?.length === 2 && more.length === 0 ? parts[0] : undefined
  return {
    ...item,
    type: 'webpage',
    ...(site === undefined ? {} : {'container-title': site}),
    ...(year === undefined ? {} : {issued: {...item.issued, 'date-parts': [[year]]}})
  }
}

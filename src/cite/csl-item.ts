/** A name in CSL-JSON. */
export type CslJsonName = {family: string; given?: string; suffix?: string} | {literal: string}

/** A date in CSL-JSON: one day, month or year, or the two ends of an interval. */
export interface CslJsonDate {
  'date-parts': number[][]
  /** Whether it is approximate or uncertain. */
  circa?: boolean
}

/** The string variables of CSL that Rostrum reads or writes. */
export type CslVariable =
  | 'archive'
  | 'archive_location'
  | 'authority'
  | 'chapter-number'
  | 'collection-title'
  | 'container-title'
  | 'DOI'
  | 'edition'
  | 'event'
  | 'event-place'
  | 'event-title'
  | 'genre'
  | 'ISBN'
  | 'ISSN'
  | 'issue'
  | 'jurisdiction'
  | 'language'
  | 'medium'
  | 'note'
  | 'number'
  | 'original-title'
  | 'page'
  | 'publisher'
  | 'publisher-place'
  | 'section'
  | 'title'
  | 'title-short'
  | 'URL'
  | 'version'
  | 'volume'

/** An item in CSL-JSON 1.0.2, as far as Rostrum writes it. */
export interface CslItem extends Partial<Record<CslVariable, string>> {
  id: string
  type: string
  author?: readonly CslJsonName[]
  editor?: readonly CslJsonName[]
  issued?: CslJsonDate
  accessed?: CslJsonDate
  'event-date'?: CslJsonDate
  /** What CSL has no variable for. */
  custom?: Readonly<Record<string, string>>
}

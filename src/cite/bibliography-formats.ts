import {toBibtex} from './bibtex.ts'
import type {CslItem} from './csl-item.ts'
import {toRis} from './ris.ts'

/** A form in which reference managers and LaTeX read bibliographies. */
export interface BibliographyFormat {
  /** The ending of its files. */
  ending: string
  name: string
  mediaType: string
  /** Which programs read it, in a few words. */
  readers: string
  /** What stands before, between and after the records of a file. */
  before: string
  between: string
  after: string
  /**
   * Writes one record.
   *
   * @param item - The record.
   * @returns Its text.
   */
  record(item: CslItem): string
}

/** Every form: adding one is adding a row. */
export const bibliographyFormats: readonly BibliographyFormat[] = [
  {
    ending: 'bib',
    name: 'BibTeX',
    mediaType: 'application/x-bibtex',
    readers: 'LaTeX, JabRef, Zotero',
    ...{before: '', between: '\n', after: ''},
    record: (item) => toBibtex([item])
  },
  {
    ending: 'ris',
    name: 'RIS',
    mediaType: 'application/x-research-info-systems',
    readers: 'EndNote, Mendeley, Zotero',
    ...{before: '', between: '', after: ''},
    record: (item) => toRis([item])
  },
  {
    ending: 'csl.json',
    name: 'CSL-JSON',
    mediaType: 'application/vnd.citationstyles.csl+json',
    readers: 'Zotero, pandoc, citeproc',
    ...{before: '[\n', between: ',\n', after: '\n]\n'},
    record: (item) => JSON.stringify(item, null, 2)
  }
]

/**
 * Put records together.
 *
 * @param format - Their form.
 * @param records - The records as the form writes them.
 * @returns The text of a file.
 */
export function bibliographyFile(format: BibliographyFormat, records: readonly string[]): string {
  return format.before + records.join(format.between) + format.after
}

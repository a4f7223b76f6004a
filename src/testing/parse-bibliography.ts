import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import {Cite, logger} from '@citation-js/core'

/** A record as another program reads it. */
export type ParsedRecord = Readonly<Record<string, unknown>>

/**
 * Read a bibliography with citation-js.
 *
 * @param text - BibTeX, BibLaTeX, RIS or CSL-JSON.
 * @returns Its records in CSL-JSON.
 * @throws Error where citation-js warns of something.
 */
export function parseBibliography(text: string): readonly ParsedRecord[] {
  const warnings: string[] = []
  const {warn} = logger
  logger.warn = (...words) => warnings.push(words.join(' '))
  try {
    const {data} = new Cite(text)
    if (warnings.length > 0) throw new Error(warnings.join('\n'))
    return data
  } finally {
    logger.warn = warn
  }
}

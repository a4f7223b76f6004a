import {toBiblatex, toBibtex} from './bibtex.ts'
import type {CitationTemplates} from './citation-templates.ts'
import type {CslItem} from './csl-item.ts'
import {toCslJson} from './csl-json.ts'
import {
  citePassageIn,
  type Passage,
  passageAnchor,
  passageCheck,
  passageLocator
} from './fill-citation.ts'
import {markdownQuotation, toMarkdown} from './markdown.ts'
import {passageItem} from './passage-item.ts'
import {quotationSnippet} from './quotation-snippet.ts'
import {toRis} from './ris.ts'
import {runsToText} from './runs.ts'
import {toWikipedia} from './wikipedia.ts'

/** A passage that is to be written in a format. */
export interface FormatRequest {
  /** The speech as an item. */
  item: CslItem
  templates: CitationTemplates
  passage: Passage
  /** The words of the passage, paragraphs apart by an empty line; absent where no words are to be quoted. */
  words?: string
}

/** A format in which a passage can be taken away. */
export interface CitationFormat {
  id: string
  /** Its name on a button. */
  name: string
  /** The ending of its files, where programs open such. */
  ending?: string
  /** Whether it is of use for words only. */
  quotes?: true
  /**
   * Writes a passage.
   *
   * @param request - The passage.
   * @returns The text to copy.
   */
  write(request: FormatRequest): string
}

/** Every format, in the order in which they are offered. */
export const citationFormats: readonly CitationFormat[] = [
  {
    id: 'biblatex',
    name: 'BibLaTeX',
    ending: 'bib',
    write: ({item, passage}) => toBiblatex([passageItem(item, passage)])
  },
  {
    id: 'bibtex',
    name: 'BibTeX',
    ending: 'bib',
    write: ({item, passage}) => toBibtex([passageItem(item, passage)])
  },
  {
    id: 'ris',
    name: 'RIS',
    ending: 'ris',
    write: ({item, passage}) => toRis([passageItem(item, passage)])
  },
  {
    id: 'csl-json',
    name: 'CSL-JSON',
    ending: 'json',
    write: ({item, passage}) => toCslJson([passageItem(item, passage)])
  },
  {
    id: 'markdown',
    name: 'Markdown',
    write: (request) =>
      request.words === undefined
        ? `${toMarkdown(reference(request))}\n`
        : markdownQuotation(request.words, reference(request))
  },
  {
    id: 'wikipedia',
    name: 'Wikipedia',
    write: wikipedia
  },
  {
    id: 'html',
    name: 'HTML quotation',
    quotes: true,
    write: (request) =>
      quotationSnippet({
        words: request.words ?? '',
        language: request.item.language ?? 'und',
        attribution: runsToText(reference(request)),
        address: request.templates.address + passageAnchor(request.passage)
      })
  }
]

/** The first style says all of it: who, what, when, where, which paragraph, at which address. */
function reference({templates, passage}: FormatRequest) {
  const [style] = templates.styles
  return style ? citePassageIn(style, passage).whole : []
}

function wikipedia({item, templates, passage}: FormatRequest): string {
  const locator = passageLocator(passage)
  const sign = locator?.includes('–') ? '¶¶' : '¶'
  const at = locator && `${sign} ${locator} (${passageCheck(passage)})`
  const url = templates.address + passageAnchor(passage)
  return `${toWikipedia(item, {url, ...(at ? {at} : {})})}\n`
}

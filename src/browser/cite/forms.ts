import {
  type CitationFormat,
  citationFormats,
  type FormatRequest
} from '../../cite/citation-formats.ts'
import type {Citable} from '../../cite/citation-templates.ts'
import {type CitingChoices, citePassage, type PassageCitation} from '../../cite/fill-citation.ts'
import {type Run, runsToText} from '../../cite/runs.ts'
import {element} from '../site/element.ts'

/** A part of a citation that is used by itself: the note, the entry for the list. */
export interface CitationPart {
  /** What it is for; nothing where there is but one. */
  label?: string
  text: string
  /** With italics, for word processors. */
  html?: string
  shown: HTMLElement
}

/** What a form makes of a passage. */
export interface MadeCitation {
  /** All of it, to copy. */
  text: string
  html?: string
  parts: CitationPart[]
  /** The name under which it can be kept as a file. */
  file?: string
}

/** A style or format in which the dialog cites. */
export interface CitationForm {
  id: string
  name: string
  group: string
  make(request: FormatRequest, choices: CitingChoices): MadeCitation
}

/**
 * List the styles and formats.
 *
 * @param citable - The speech.
 * @returns Styles first.
 */
export function forms({templates}: Citable): CitationForm[] {
  return [
    ...templates.styles.map(({id, short}, index) => ({
      id,
      name: short,
      group: 'Styles',
      make: ({passage}: FormatRequest, choices: CitingChoices) =>
        inStyle(citePassage(templates, passage, choices)[index])
    })),
    ...citationFormats.map((format) => ({
      id: format.id,
      name: format.name,
      group: 'Formats',
      make: (request: FormatRequest) => asText(format, request)
    }))
  ]
}

function inStyle(citation: PassageCitation | undefined): MadeCitation {
  if (!citation) return {text: '', parts: []}
  const {style, cite, list} = citation
  const isNote = style.cites === 'in notes'
  const parts = [
    part(isNote ? 'In a note' : 'In the text', cite, style.language),
    ...(list ? [part('In the list of references', list, style.language)] : [])
  ]
  const copied = isNote || !list ? [cite] : [list, cite]
  return {
    text: copied.map(runsToText).join('\n'),
    html: copied.map((runs) => paragraph(runs).outerHTML).join(''),
    parts
  }
}

function part(label: string, runs: readonly Run[], language: string): CitationPart {
  const shown = Object.assign(paragraph(runs), {lang: language})
  return {label, text: runsToText(runs), html: paragraph(runs).outerHTML, shown}
}

const elementNames = {italic: 'i', bold: 'b', super: 'sup', sub: 'sub'} as const

function paragraph(runs: readonly Run[]): HTMLElement {
  return element('p', {}, runs.map(drawn))
}

function drawn(run: Run): Node | string {
  if (typeof run === 'string') return run
  const children = run.runs.map(drawn)
  if (run.style === 'small-caps' || run.style === 'roman') {
    return element('span', {className: run.style}, children)
  }
  return element(elementNames[run.style], {}, children)
}

function asText(format: CitationFormat, request: FormatRequest): MadeCitation {
  const text = format.write(request)
  const shown = element('pre', {}, [text.trimEnd()])
  const name = (
    request.item.id + (request.passage.from ? `-${request.passage.from.id}` : '')
  ).replace(/[^\w.-]/g, '-')
  const file = format.ending === undefined ? {} : {file: `${name}.${format.ending}`}
  return {text, parts: [{text, shown}], ...file}
}

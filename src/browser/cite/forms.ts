import {citationFormats, type FormatRequest} from '../../cite/citation-formats.ts'
import type {Citable} from '../../cite/citation-templates.ts'
import {citePassage, type PassageCitation} from '../../cite/fill-citation.ts'
import {type Run, runsToText} from '../../cite/runs.ts'
import {element} from '../site/element.ts'

/** What a form makes of a passage. */
export interface MadeCitation {
  text: string
  /** With italics and links, for word processors. */
  html?: string
  shown: HTMLElement[]
}

/** A style or format in which the dialog cites. */
export interface CitationForm {
  id: string
  name: string
  group: string
  make(request: FormatRequest): MadeCitation
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
      make: ({passage}: FormatRequest) => inStyle(citePassage(templates, passage)[index])
    })),
    ...citationFormats.map((format) => ({
      id: format.id,
      name: format.name,
      group: 'Formats',
      make: (request: FormatRequest) => asText(format.write(request))
    }))
  ]
}

function inStyle(citation: PassageCitation | undefined): MadeCitation {
  if (!citation) return {text: '', shown: []}
  const {style, cite, list} = citation
  const citeLabel = style.cites === 'in notes' ? 'In a note' : 'In the text'
  const pieces = [
    {label: citeLabel, runs: cite},
    ...(list ? [{label: 'In the list of references', runs: list}] : [])
  ]
  const copied = style.cites === 'in notes' || !list ? [cite] : [list, cite]
  return {
    text: copied.map(runsToText).join('\n'),
    html: copied.map((runs) => paragraph(runs).outerHTML).join(''),
    shown: pieces.flatMap(({label, runs}) => [
      element('p', {className: 'cite-label'}, [label]),
      Object.assign(paragraph(runs), {lang: style.language})
    ])
  }
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

function asText(text: string): MadeCitation {
  return {text, shown: [element('pre', {}, [text.trimEnd()])]}
}

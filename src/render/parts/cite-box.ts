import type {Element} from 'hast'
import {citationFormats, type FormatRequest} from '../../cite/citation-formats.ts'
import {citePassage, passageAnchor, passageCheck} from '../../cite/fill-citation.ts'
import {runsToHast} from '../../cite/runs.ts'
import {h} from '../../html/element.ts'
import {languageTag} from './foreign.ts'

/**
 * Show how to cite something: a disclosure with its address, every style and every format, ready to be copied.
 *
 * @param title - The words on the disclosure, e.g. `Cite this claim`.
 * @param request - What is cited.
 * @param id - An id for the place.
 * @returns The disclosure; nothing in it needs a script.
 */
export function citeBox(title: string, request: FormatRequest, id?: string): Element {
  return h('details', {className: ['cite-box']}, [
    h('summary', title),
    // A place within what is folded is unfolded by the browser of whoever goes there.
    h('div', id === undefined ? {} : {id}, [...citedWords(request), ...citations(request)])
  ])
}

function citedWords({words, item}: FormatRequest): Element[] {
  if (words === undefined) return []
  return [h('blockquote', {className: ['cite-words'], ...languageTag(item.language)}, words)]
}

/**
 * Show something's record in every format, for programs and for writing elsewhere: a disclosure, for pages that show styles themselves.
 *
 * @param title - The words on the disclosure.
 * @param request - What is cited.
 * @param id - An id for the disclosure.
 * @returns The disclosure.
 */
export function formatsBox(title: string, request: FormatRequest, id: string): Element {
  return h('details', {className: ['cite-box']}, [
    h('summary', title),
    h('dl', {id, className: ['cite-formats']}, formats(request))
  ])
}

/**
 * Show the address, check code, styles and formats of what is cited.
 *
 * @param request - What is cited.
 * @returns Lists.
 */
export function citations(request: FormatRequest): Element[] {
  const {templates, passage} = request
  const check = passageCheck(passage)
  const address = templates.address + passageAnchor(passage)
  return [
    h('dl', {className: ['cite-styles']}, [
      row('Address', h('a', {href: address, className: ['address']}, address)),
      ...(check === '' ? [] : [row('Check code', h('code', check))]),
      ...styleRows(request)
    ]),
    h('dl', {className: ['cite-formats']}, formats(request))
  ]
}

/**
 * Show what is cited in every style.
 *
 * @param request - What is cited.
 * @returns A row of a list for each style: the entry for the list of references, the note or parenthesis.
 */
export function styleRows({templates, passage}: FormatRequest): Element[] {
  return citePassage(templates, passage).map(({style, cite, list}) => {
    const tag = languageTag(style.language)
    const use = style.cites === 'in notes' ? 'In a note' : 'In the text'
    return row(style.short, [
      ...(list ? [h('p', {...tag, dataUse: 'In the list of references'}, runsToHast(list))] : []),
      h('p', {...tag, dataUse: use}, runsToHast(cite))
    ])
  })
}

/** A format of quotations needs words to quote. */
function formats(request: FormatRequest): Element[] {
  return citationFormats
    .filter((format) => !format.quotes || request.words !== undefined)
    .map((format) =>
      row(format.name, h('pre', {tabIndex: 0}, h('code', format.write(request).trimEnd())))
    )
}

function row(term: string, content: Element | Element[]): Element {
  return h('div', [h('dt', term), h('dd', content)])
}

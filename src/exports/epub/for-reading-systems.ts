import type {Element, ElementContent} from 'hast'
import {h} from '../../html/element.ts'

/**
 * Fit what is drawn for the site to reading systems of books.
 *
 * Paragraph numbers and the numbers of notes become text, since not every reading system draws what styles generate;
 * a number stands within its paragraph, where no page break can part them. What is folded on the site is open. What
 * only scripts use is left out. Headings begin at the first level, for each section is a document.
 *
 * @param nodes - What is drawn.
 * @returns The same, fit for a book. Take away what carries `data-apparatus` and a paragraph's text is the transcript's.
 */
export function forReadingSystems(nodes: readonly ElementContent[]): ElementContent[] {
  const fitted: ElementContent[] = []
  let number: Element | undefined
  for (const node of nodes) {
    if (node.type === 'text') fitted.push(node)
    if (node.type !== 'element') continue
    if (isNumber(node)) {
      number = h(
        'span',
        {className: ['number'], dataApparatus: ''},
        `${node.properties.dataNumber} `
      )
    } else {
      fitted.push(adapt(node, number))
      number = undefined
    }
  }
  return fitted
}

function isNumber({tagName, properties}: Element): boolean {
  return tagName === 'a' && properties.className !== undefined && hasClass(properties, 'number')
}

function hasClass({className}: Element['properties'], name: string): boolean {
  return Array.isArray(className) && className.includes(name)
}

function adapt(node: Element, number: Element | undefined): Element {
  if (node.tagName === 'svg') return node
  if (hasClass(node.properties, 'marker')) return noteReference(node)
  const children = forReadingSystems(node.children)
  return {
    type: 'element',
    tagName: tagNames[node.tagName] ?? node.tagName,
    properties: fitProperties(node),
    children: number ? [number, ...children] : children
  }
}

/** What is folded is open; each section is a document of its own, so that its headings begin at the first level. */
const tagNames: Readonly<Record<string, string>> = {
  details: 'div',
  summary: 'p',
  h2: 'h1',
  h3: 'h2',
  h4: 'h3',
  h5: 'h4',
  h6: 'h5'
}

function fitProperties({tagName, properties}: Element): Element['properties'] {
  const {lang, className} = properties
  const kept = Object.entries(properties).filter(
    ([name]) => !name.startsWith('data') || name === 'dataApparatus'
  )
  return {
    ...Object.fromEntries(kept),
    ...(lang === undefined ? {} : {'xml:lang': lang}),
    ...(properties.dataApparatus === undefined ? {} : {dataApparatus: ''}),
    ...(tagName === 'summary' ? {className: ['summary', ...classes(className)]} : {})
  }
}

function classes(className: unknown): string[] {
  return Array.isArray(className) ? className.map(String) : []
}

/** The marker leads to the note in short, which reading systems show over the text. */
function noteReference({properties}: Element): Element {
  const slug = String(properties.href).replace('#n-', '')
  return h('sup', {dataApparatus: ''}, [
    h(
      'a',
      {
        id: String(properties.id),
        className: ['marker'],
        href: `#${popupId(slug)}`,
        role: 'doc-noteref',
        'epub:type': 'noteref',
        ariaLabel: String(properties.ariaLabel)
      },
      String(properties.dataNumber)
    )
  ])
}

/**
 * Name the id of a note in short.
 *
 * @param slug - The note.
 * @returns `short-` and its name.
 */
export function popupId(slug: string): string {
  return `short-${slug}`
}

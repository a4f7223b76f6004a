import type {Element, Root} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import type {Facts} from './facts.ts'

/**
 * Take the facts out of a page, or out of a document of a book.
 *
 * @param html - Its HTML or XHTML.
 * @returns What it tells; nothing of which it holds nothing.
 */
export function factsOfPage(html: string): Facts {
  const elements = elementsOf(unified().use(rehypeParse).parse(html))
  const notes = elements.filter(({properties}) => classes(properties).includes('note'))
  const entries = notes.map((note) => [slugOf(note), note] as const)
  return {
    paragraphs: Object.fromEntries(
      elements
        .filter(({properties: {id}}) => /^p\d+[a-z]*$/.test(String(id)))
        .map((block) => [String(block.properties.id), withoutApparatus(block)])
    ),
    ...(notes.length === 0
      ? {}
      : {
          quotes: each(entries, (note) => textOf(first(note, 'note-words'))),
          claims: each(entries, (note) =>
            first(note, 'rating') ? textOf(first(note, 'note-claim')) : undefined
          ),
          ratings: each(entries, (note) => ratingOf(first(note, 'rating'))),
          evidence: each(entries, evidenceOf)
        })
  }
}

function each<T>(
  entries: ReadonlyArray<readonly [string, Element]>,
  pick: (note: Element) => T | undefined
): Record<string, T> {
  return Object.fromEntries(
    entries.flatMap(([slug, note]) => {
      const value = pick(note)
      return value === undefined ? [] : [[slug, value] as const]
    })
  )
}

function slugOf({properties}: Element): string {
  return String(properties.id).replace(/^n-/, '')
}

function ratingOf(mark: Element | undefined): string | undefined {
  return mark && classes(mark.properties).flatMap((name) => /^rating-(.+)/.exec(name)?.[1] ?? [])[0]
}

/** In the page's order, which is that of dates. */
function evidenceOf(note: Element): string[] | undefined {
  const list = first(note, 'evidence')
  if (!list) return undefined
  return list.children.flatMap((item) => {
    if (item.type !== 'element') return []
    const stance = classes(item.properties).flatMap((name) => /^stance-(.+)/.exec(name)?.[1] ?? [])
    // The head gives the stance, the date and, where it is another, since when it was known.
    const [, date] = (first(item, 'evidence-head')?.children ?? []).filter(isElement)
    return [`${stance[0]} ${String(date?.properties.dateTime ?? textOf(date))}`]
  })
}

function isElement(node: Element['children'][number]): node is Element {
  return node.type === 'element'
}

function elementsOf(root: Root | Element): Element[] {
  const found: Element[] = []
  visit(root, 'element', (element) => void found.push(element))
  return found
}

function first(root: Element, className: string): Element | undefined {
  return elementsOf(root).find(({properties}) => classes(properties).includes(className))
}

function classes({className}: Element['properties']): string[] {
  return Array.isArray(className) ? className.map(String) : []
}

function textOf(node: Element['children'][number] | undefined): string {
  if (node?.type === 'text') return node.value
  return node && 'children' in node ? node.children.map((child) => textOf(child)).join('') : ''
}

/** The transcript alone; a line break stands for one space. */
function withoutApparatus(element: Element): string {
  return element.children
    .map((child) => {
      if (child.type !== 'element') return textOf(child)
      return child.properties.dataApparatus === undefined ? withoutApparatus(child) : ''
    })
    .join('')
    .replaceAll('\n', ' ')
}

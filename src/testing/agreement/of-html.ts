import type {Element, Root, RootContent} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {type EvidenceFact, evidenceFact, type Facts, filled, letters} from './facts.ts'

/** Pages print dates in words, and list evidence by date. */
export type PageFacts = Pick<
  Facts,
  'paragraphs' | 'quotes' | 'claims' | 'ratings' | 'reasons' | 'bodies' | 'readings' | 'evidence'
> & {cited: Facts['cited']; sources: Facts['sources']; names: Facts['names']; title: string}

/**
 * Take the facts out of a page, or out of all documents of a book.
 *
 * @param documents - HTML or XHTML.
 * @returns What they tell. A source that has no id there goes by its title.
 */
export function factsOfHtml(documents: readonly string[]): PageFacts {
  const elements = documents.flatMap((html) =>
    elementsOf(unified().use(rehypeParse).parse(html) as Root)
  )
  const having = (name: string) => elements.filter((one) => has(one, name))
  const notes = having('note').map((note) => [idOf(note).replace(/^n-/, ''), note] as const)
  const sources = having('bibliography')
    .flatMap(({children}) => children)
    .flatMap((item) => (item.type === 'element' && item.properties.id ? [item] : []))
  const titles = new Map(sources.map((item) => [idOf(item), titleOf(item)]))
  const sourceId = (anchor: string) =>
    /^s-(.+)/.exec(anchor)?.[1] ?? titles.get(anchor) ?? `lost ${anchor}`
  const of = <T extends {length: number}>(pick: (note: Element) => T | undefined) =>
    filled(notes.map(([slug, note]) => [slug, pick(note)]))
  const [heading] = elements.filter(({tagName}) => tagName === 'title')
  return {
    // The archive's own title ends it.
    title: textOf(heading).replace(/ – [^–]*$/, ''),
    paragraphs: Object.fromEntries(
      elements
        .filter((one) => /^p\d+[a-z]*$/.test(idOf(one)))
        .map((block) => [idOf(block), withoutApparatus(block).replaceAll('\n', ' ')])
    ),
    quotes: of((note) => textOf(first(note, 'note-words'))),
    claims: of((note) => (isClaim(note) ? textOf(first(note, 'note-claim')) : undefined)),
    ratings: of((note) => suffix(first(note, 'rating'), 'rating-')),
    reasons: of((note) => (isClaim(note) ? prose(first(note, 'note-lead')) : undefined)),
    bodies: of((note) => prose(isLed(note) ? explanation(note) : first(note, 'note-lead'))),
    readings: of((note) => textOf(quotedIn(first(note, 'reading')))),
    evidence: of((note) => evidenceOf(note, sourceId)),
    cited: of((note) => [...new Set(anchorsCited(note))].map(sourceId).toSorted()),
    sources: Object.fromEntries(sources.map((item) => [sourceId(idOf(item)), titleOf(item)])),
    names: Object.fromEntries(
      having('gloss').map((gloss) => [
        idOf(gloss).replace(/^g-/, ''),
        textOf(elementsOf(gloss).find(({tagName}) => /^h[2-6]$/.test(tagName)))
      ])
    )
  }
}

function isClaim(note: Element): boolean {
  return first(note, 'rating') !== undefined
}

/** Whether something else stands before the explanation. */
function isLed(note: Element): boolean {
  return isClaim(note) || first(note, 'reading') !== undefined
}

/** The first of what follows, unless that is what ends each note. */
function explanation(note: Element): Element | undefined {
  const found = first(note, 'note-more')
  return found && first(found, 'note-foot') ? undefined : found
}

function evidenceOf(note: Element, sourceId: (anchor: string) => string): EvidenceFact[] {
  return evidenceItems(note).flatMap((item) => {
    const [head, text, sources] = partsOf(item)
    const [date = '', known = ''] = textOf(head?.children[1]).trim().split(', known since ')
    return evidenceFact({
      stance: suffix(item, 'stance-') ?? '',
      date,
      known,
      sources: anchorsIn(sources).map(sourceId),
      words: prose(text)
    })
  })
}

function evidenceItems(note: Element): Element[] {
  const list = first(note, 'evidence')
  return list ? partsOf(list) : []
}

function partsOf({children}: Element): Element[] {
  return children.filter((child) => child.type === 'element')
}

function anchorsCited(note: Element): string[] {
  const elements = elementsOf(note)
  const citing = elements.filter((one) => one.tagName === 'small' || has(one, 'note-witness'))
  return [
    ...citing,
    ...evidenceItems(note)
      .map(partsOf)
      .flatMap(([, , sources]) => sources ?? [])
  ].flatMap((one) => anchorsIn(one))
}

function anchorsIn(element: Element | undefined): string[] {
  if (!element) return []
  return elementsOf(element).flatMap(({properties: {href}}) =>
    typeof href === 'string' ? [href.replace(/^[^#]*#/, '')] : []
  )
}

function titleOf(item: Element): string {
  const inner = elementsOf(item)
  return textOf(
    inner.find(({tagName}) => tagName === 'cite') ?? inner.find(({tagName}) => tagName === 'a')
  )
}

function quotedIn(element: Element | undefined): Element | undefined {
  return element && elementsOf(element).find(({tagName}) => tagName === 'q')
}

/** Words alone: citations stand in brackets of their own. */
function prose(element: Element | undefined): string {
  if (!element) return ''
  return letters(
    element.children
      .map((child) =>
        child.type !== 'element' ? textOf(child) : child.tagName === 'small' ? '' : prose(child)
      )
      .join('')
  )
}

function elementsOf(root: Root | Element): Element[] {
  const found: Element[] = []
  visit(root, 'element', (element) => void found.push(element))
  return found
}

function first(root: Element, name: string): Element | undefined {
  return elementsOf(root).find((one) => has(one, name))
}

function has({properties: {className}}: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name)
}

function suffix(element: Element | undefined, prefix: string): string | undefined {
  const classes = element?.properties.className
  const found = Array.isArray(classes) ? classes.map(String) : []
  return found.find((name) => name.startsWith(prefix))?.slice(prefix.length)
}

function idOf({properties: {id}}: Element): string {
  return String(id)
}

function textOf(node: RootContent | undefined): string {
  if (node?.type === 'text') return node.value
  return node && 'children' in node ? node.children.map((child) => textOf(child)).join('') : ''
}

function withoutApparatus(element: Element): string {
  return element.children
    .map((child) => {
      if (child.type !== 'element') return textOf(child)
      return child.properties.dataApparatus === undefined ? withoutApparatus(child) : ''
    })
    .join('')
}

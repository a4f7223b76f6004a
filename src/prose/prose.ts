import type {Element, ElementContent, Root} from 'hast'
import type {Root as MdastRoot} from 'mdast'
import rehypeSanitize from 'rehype-sanitize'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import {SKIP, visit} from 'unist-util-visit'
import type {Citation, Foreign} from '../ambient.d.ts'
import {h} from '../html/element.ts'
import type {SourceId, SourceReference} from '../model/types.ts'
import {citationElement} from './citation.ts'
import {frameTables} from './frame-tables.ts'
import {linkParagraphs, type ParagraphLinker} from './link-paragraphs.ts'
import {proseSchema} from './prose-schema.ts'
import {quickProse} from './quick-prose.ts'
import {textDirection} from './text-direction.ts'

/** What prose needs to know of the page it stands on. */
export interface ProseContext {
  /** Renders one cited source, e.g. as a number that links to the page's bibliography. */
  cite(reference: SourceReference): ElementContent
  /** Makes the ids of footnotes differ between pieces of prose on one page. */
  prefix: string
  /** Links to the paragraphs that the prose names; without it their numbers are words. */
  paragraph?: ParagraphLinker
}

/**
 * Turn the edition's own prose into HTML.
 *
 * Guarantees that nothing but harmless elements and links to http, https, mailto and relative addresses comes
 * out, whatever the Markdown holds.
 *
 * @param tree - The prose.
 * @param context - The page it stands on.
 * @returns Its blocks.
 */
export function prose(tree: MdastRoot | undefined, context: ProseContext): ElementContent[] {
  if (!tree) return []
  const blocks =
    quickProse(tree, (reference) => context.cite(reference)) ?? carefulProse(tree, context)
  if (context.paragraph) linkParagraphs({type: 'root', children: blocks}, context.paragraph)
  return blocks
}

/**
 * Turn prose of any kind into HTML, as `prose` does, but for links to paragraphs.
 *
 * @param tree - The prose.
 * @param context - The page it stands on.
 * @returns Its blocks.
 */
export function carefulProse(tree: MdastRoot, context: ProseContext): ElementContent[] {
  const hast = processor.runSync(tree) as Root
  joinLines(hast)
  visit(hast, 'element', (node) => {
    prefixIds(node, context.prefix)
    if (node.tagName !== 'cite') return
    renderCitation(node, context)
    return SKIP
  })
  frameTables(hast)
  return hast.children.filter((node): node is ElementContent => node.type !== 'doctype')
}

/**
 * Turn prose of one paragraph into inline HTML.
 *
 * @param tree - The prose.
 * @param context - The page it stands on.
 * @returns The content of its paragraph; of several, all of them as blocks.
 */
export function inlineProse(tree: MdastRoot | undefined, context: ProseContext): ElementContent[] {
  const blocks = prose(tree, context)
  const [first, ...rest] = blocks
  return first?.type === 'element' && first.tagName === 'p' && rest.length === 0
    ? first.children
    : blocks
}

const processor = unified()
  .use(remarkRehype, {
    clobberPrefix: '',
    handlers: {citation: citationHandler, foreign: foreignHandler}
  })
  .use(rehypeSanitize, proseSchema)
  .freeze()

interface State {
  all(node: unknown): ElementContent[]
}

function foreignHandler(state: State, node: Foreign): Element {
  const direction = textDirection(node.language)
  return h(
    'span',
    {lang: node.language, ...(direction === 'rtl' ? {dir: 'rtl'} : {})},
    state.all(node)
  )
}

/** A stand-in that the sanitizer lets pass; `renderCitation` puts the page's own markup in its place. */
function citationHandler(_state: State, node: Citation): Element {
  const items = node.items.map(({id, locator}) => h('q', {id, title: locator ?? ''}))
  return h('cite', items)
}

/** Puts the page's own citation in the place of the stand-in. */
function renderCitation(node: Element, context: ProseContext): void {
  const references = node.children.flatMap((item): SourceReference[] => {
    if (item.type !== 'element') return []
    const id = String(item.properties.id) as SourceId
    const locator = String(item.properties.title ?? '')
    return [locator === '' ? {id} : {id, locator}]
  })
  Object.assign(
    node,
    citationElement(references, (reference) => context.cite(reference))
  )
}

/** Where the editor's lines end says nothing to a reader; only code keeps them. */
function joinLines(node: Root | ElementContent): void {
  if (node.type === 'text') node.value = node.value.replace(/\s*\n\s*/g, ' ')
  else if (node.type === 'root' || (node.type === 'element' && node.tagName !== 'pre')) {
    for (const child of node.children) joinLines(child as ElementContent)
  }
}

/** Footnotes of several notes on one page must not share ids. */
function prefixIds(node: Element, prefix: string): void {
  const {id, href, ariaDescribedBy} = node.properties
  if (typeof id === 'string') node.properties.id = `${prefix}-${id}`
  if (typeof href === 'string' && href.startsWith('#')) {
    node.properties.href = `#${prefix}-${href.slice(1)}`
  }
  if (Array.isArray(ariaDescribedBy)) {
    node.properties.ariaDescribedBy = ariaDescribedBy.map((name) => `${prefix}-${name}`)
  }
}

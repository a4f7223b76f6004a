import type {FootnoteDefinition, Nodes, Root, RootContent} from 'mdast'
import type {Element, ElementContent} from 'xast'
import {x} from 'xastscript'
import {plainText} from '../../model/plain-text.ts'
import type {SourceId, SourceReference} from '../../model/types.ts'
import {ids, pointer, uri} from './ids.ts'

/** What the edition's prose needs to know of the document it stands in. */
export interface ProseContext {
  /** Sources that the document describes. */
  sources: ReadonlyMap<SourceId, unknown>
}

interface State extends ProseContext {
  footnotes: ReadonlyMap<string, FootnoteDefinition>
}

/**
 * Turn the edition's own prose into TEI.
 *
 * @param tree - The prose.
 * @param context - The document it stands in.
 * @returns Blocks: paragraphs, lists, quotations, tables, and labels for headings.
 */
export function proseBlocks(tree: Root | undefined, context: ProseContext): ElementContent[] {
  if (!tree) return []
  const definitions = tree.children.filter((node) => node.type === 'footnoteDefinition')
  const footnotes = new Map(definitions.map((node) => [node.identifier, node]))
  return all(tree.children, {...context, footnotes})
}

/**
 * Turn prose of one paragraph into TEI.
 *
 * @param tree - The prose.
 * @param context - The document it stands in.
 * @returns The content of its paragraph; of several, all of them as blocks.
 */
export function proseWords(tree: Root | undefined, context: ProseContext): ElementContent[] {
  const blocks = proseBlocks(tree, context)
  const [first, ...rest] = blocks
  return first?.type === 'element' && first.name === 'p' && rest.length === 0
    ? first.children
    : blocks
}

/**
 * Turn prose that is mostly one paragraph into TEI's paragraphs, none of which may stand in another.
 *
 * @param tree - The prose.
 * @param context - The document it stands in.
 * @returns One `p`, or the blocks of a longer piece.
 */
export function proseParagraphs(tree: Root | undefined, context: ProseContext): ElementContent[] {
  const content = proseWords(tree, context)
  return content.some(isBlock) ? content : [x('p', content)]
}

const blocks = new Set(['p', 'list', 'quote', 'table', 'label', 'milestone'])

function isBlock(node: ElementContent): boolean {
  return node.type === 'element' && blocks.has(node.name)
}

/**
 * Divide an essay by its headings.
 *
 * @param tree - The essay.
 * @param context - The document it stands in.
 * @returns Its blocks, each heading opening a division with what follows it.
 */
export function proseDivisions(tree: Root, context: ProseContext): ElementContent[] {
  const top: Division = {depth: 0, content: []}
  const open = [top]
  for (const node of proseUnits(tree, context)) {
    if (node.depth !== undefined) {
      while (open.length > 1 && (open.at(-1) ?? top).depth >= node.depth) open.pop()
      const division = x('div', [x('head', node.content)])
      ;(open.at(-1) ?? top).content.push(division)
      open.push({depth: node.depth, content: division.children})
    } else {
      ;(open.at(-1) ?? top).content.push(...node.content)
    }
  }
  return top.content
}

interface Division {
  depth: number
  content: ElementContent[]
}

function proseUnits(
  tree: Root,
  context: ProseContext
): Array<{depth?: number; content: ElementContent[]}> {
  const definitions = tree.children.filter((node) => node.type === 'footnoteDefinition')
  const state = {...context, footnotes: new Map(definitions.map((node) => [node.identifier, node]))}
  return tree.children.map((node) =>
    node.type === 'heading'
      ? {depth: node.depth, content: all(node.children, state)}
      : {content: one(node, state)}
  )
}

function all(nodes: readonly RootContent[], state: State): ElementContent[] {
  return nodes.flatMap((node) => one(node, state))
}

function one(node: RootContent, state: State): ElementContent[] {
  const handler = handlers[node.type] as Handler<RootContent> | undefined
  return handler ? handler(node, state) : [{type: 'text', value: plainText(node)}]
}

type Handler<Node extends Nodes> = (node: Node, state: State) => ElementContent[]
type Handlers = {[Type in RootContent['type']]?: Handler<Extract<RootContent, {type: Type}>>}

const handlers: Handlers = {
  text: (node) => [{type: 'text', value: node.value}],
  paragraph: (node, state) => [x('p', all(node.children, state))],
  heading: (node, state) => [x('label', all(node.children, state))],
  emphasis: (node, state) => [x('emph', all(node.children, state))],
  strong: (node, state) => [x('hi', {rend: 'bold'}, all(node.children, state))],
  delete: (node, state) => [x('hi', {rend: 'strikethrough'}, all(node.children, state))],
  inlineCode: (node) => [x('hi', {rend: 'monospace'}, node.value)],
  code: (node) => [x('p', [x('hi', {rend: 'monospace'}, node.value)])],
  break: () => [x('lb')],
  link: (node, state) => [x('ref', {target: uri(node.url)}, all(node.children, state))],
  image: (node) => (node.alt ? [{type: 'text', value: node.alt}] : []),
  blockquote: (node, state) => [x('quote', all(node.children, state))],
  list: (node, state) => [
    x('list', {rend: node.ordered ? 'numbered' : 'bulleted'}, all(node.children, state))
  ],
  listItem: (node, state) => [x('item', all(node.children, state))],
  table: (node, state) => [x('table', all(node.children, state))],
  tableRow: (node, state) => [x('row', all(node.children, state))],
  tableCell: (node, state) => [x('cell', all(node.children, state))],
  thematicBreak: () => [x('milestone', {unit: 'section', rend: 'rule'})],
  foreign: (node, state) => [x('foreign', {'xml:lang': node.language}, all(node.children, state))],
  citation: (node, state) => node.items.flatMap((item) => toReference(item, state)),
  footnoteReference: (node, state) => {
    const definition = state.footnotes.get(node.identifier)
    return definition ? [x('note', {place: 'bottom'}, all(definition.children, state))] : []
  },
  footnoteDefinition: () => [],
  definition: () => [],
  html: () => []
}

/**
 * Point at a source, with a locator where there is one.
 *
 * @param reference - The source and where in it.
 * @param context - The document in which the source is described.
 * @returns `ref` with the locator as text, or `ptr`; the locator alone where the source is not described.
 */
export function toReference(
  {id, locator}: SourceReference,
  context: ProseContext
): ElementContent[] {
  if (!context.sources.has(id)) return locator ? [{type: 'text', value: locator}] : []
  const attributes = {type: 'source', target: pointer(ids.source(id))}
  const element: Element = locator ? x('ref', attributes, locator) : x('ptr', attributes)
  return [element]
}

import type {Paragraph, Root, RootContent, Text} from 'mdast'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {Node, Parent, Point, Position} from 'unist'
import {isPlainLine} from '../model/easy-markdown.ts'
import type {SourceId, SourceReference} from '../model/types.ts'
import {quickMarkdown} from './quick-markdown.ts'

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm, {singleTilde: false})
  .use(remarkDirective)
  .freeze()

/**
 * Parse the Markdown of the edition's own prose: GFM, pandoc citations `[@id, p. 3]` and `:lang[слово]{ru}`.
 *
 * @param source - The Markdown.
 * @returns Its tree, with `citation` and `foreign` nodes.
 */
export function parseMarkdown(source: string): Root {
  const tree = quickMarkdown(source) ?? processor.parse(source)
  transform(tree, source)
  return tree
}

/**
 * Parse Markdown that stands in a value of one line, such as the text of a piece of evidence.
 *
 * @param source - The Markdown.
 * @returns Its tree; of plain words the tree that `parseMarkdown` would give, without its cost.
 */
export function parseInline(source: string): Root {
  return isPlainLine(source) ? plainTree(source) : parseMarkdown(source)
}

function plainTree(value: string): Root {
  const paragraph: Paragraph = {type: 'paragraph', children: [{type: 'text', value}]}
  return {type: 'root', children: value === '' ? [] : [paragraph]}
}

function transform(node: Root | RootContent, source: string): void {
  if (!('children' in node)) return
  const children: RootContent[] = []
  for (const child of node.children) replace(child, source, children)
  ;(node as Parent).children = children as Node[]
  for (const child of children) transform(child, source)
}

/** Adds what stands for a node. */
function replace(node: RootContent, source: string, to: RootContent[]): void {
  const {position} = node
  if (node.type === 'text') {
    splitCitations(node, source, to)
  } else if (node.type === 'textDirective') {
    const [language] = Object.keys(node.attributes ?? {})
    const isForeign = node.name === 'lang' && language !== undefined
    const {children} = node
    to.push(isForeign ? {type: 'foreign', language, children, position} : literally(node, source))
  } else if (node.type === 'leafDirective' || node.type === 'containerDirective') {
    to.push({type: 'paragraph', children: [literally(node, source)], position})
  } else {
    to.push(node)
  }
}

/** A colon before a word is punctuation unless it is `:lang`: gives the source back as text. */
function literally(node: RootContent, source: string): Text {
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? 0
  return {type: 'text', value: source.slice(start, end), position: node.position}
}

const citationPattern =
  /\[((?:@[a-z0-9][a-z0-9.-]*(?:,[^;[\]]*)?)(?:;\s*@[a-z0-9][a-z0-9.-]*(?:,[^;[\]]*)?)*)\]/g

function splitCitations(node: Text, source: string, to: RootContent[]): void {
  const {value, position} = node
  if (!value.includes('[@')) {
    to.push(node)
    return
  }
  let end = 0
  let last = position?.start
  for (const {0: words, 1: inner = '', index} of value.matchAll(citationPattern)) {
    if (index > end) to.push({type: 'text', value: value.slice(end, index)})
    const own = position && positionAfter(last, words, source)
    to.push({type: 'citation', items: citedIn(inner), position: own ?? position})
    last = (own ?? position)?.end
    end = index + words.length
  }
  if (end === 0) to.push(node)
  else if (end < value.length) to.push({type: 'text', value: value.slice(end)})
}

/** A citation holds no escapes, so it stands in the source as it is, after the one before it. */
function positionAfter(
  last: Point | undefined,
  words: string,
  source: string
): Position | undefined {
  const from = last ?? {line: 1, column: 1, offset: 0}
  const offset = source.indexOf(words, from.offset)
  if (offset < 0) return undefined
  const start = pointAfter(from, source, offset)
  return {start, end: pointAfter(start, source, offset + words.length)}
}

function pointAfter({line, offset: from = 0}: Point, source: string, offset: number): Point {
  let ends = 0
  for (let at = source.indexOf('\n', from); at >= 0 && at < offset; ends++) {
    at = source.indexOf('\n', at + 1)
  }
  return {line: line + ends, column: offset - source.lastIndexOf('\n', offset - 1), offset}
}

function citedIn(inner: string): SourceReference[] {
  return inner.split(';').map((part): SourceReference => {
    const [id = '', ...rest] = part.trim().split(',')
    const locator = rest.join(',').trim()
    const source = id.slice(1) as SourceId
    return locator === '' ? {id: source} : {id: source, locator}
  })
}

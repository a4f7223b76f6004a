import type {Paragraph, PhrasingContent, Root, RootContent, Text} from 'mdast'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {Node, Parent} from 'unist'
import type {Citation} from '../ambient.d.ts'
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
  const children = (node.children as RootContent[]).flatMap((child) => replace(child, source))
  ;(node as Parent).children = children as Node[]
  for (const child of children) transform(child, source)
}

function replace(node: RootContent, source: string): RootContent[] {
  if (node.type === 'text') return splitCitations(node, source)
  if (node.type === 'textDirective') {
    const [language] = Object.keys(node.attributes ?? {})
    if (node.name === 'lang' && language !== undefined) {
      return [{type: 'foreign', language, children: node.children, position: node.position}]
    }
    return [literally(node, source)]
  }
  if (node.type === 'leafDirective' || node.type === 'containerDirective') {
    return [{type: 'paragraph', children: [literally(node, source)], position: node.position}]
  }
  return [node]
}

/** A colon before a word is punctuation unless it is `:lang`: gives the source back as text. */
function literally(node: RootContent, source: string): Text {
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? 0
  return {type: 'text', value: source.slice(start, end), position: node.position}
}

const citationPattern =
  /\[((?:@[a-z0-9][a-z0-9.-]*(?:,[^;[\]]*)?)(?:;\s*@[a-z0-9][a-z0-9.-]*(?:,[^;[\]]*)?)*)\]/g

function splitCitations(node: Text, source: string): PhrasingContent[] {
  const parts: PhrasingContent[] = []
  let end = 0
  for (const match of node.value.matchAll(citationPattern)) {
    if (match.index > end) parts.push({type: 'text', value: node.value.slice(end, match.index)})
    parts.push({
      ...toCitation(match[1] ?? ''),
      position: ownPosition(match[0], parts, node, source)
    })
    end = match.index + match[0].length
  }
  if (end === 0) return [node]
  if (end < node.value.length) parts.push({type: 'text', value: node.value.slice(end)})
  return parts
}

/** A citation holds no escapes, so it stands in the source as it is, after the one before it. */
function ownPosition(
  words: string,
  before: readonly PhrasingContent[],
  {position}: Text,
  source: string
): Text['position'] {
  const from = before.findLast(({type}) => type === 'citation')?.position?.end ?? position?.start
  const offset = source.indexOf(words, from?.offset ?? 0)
  if (!position || offset < 0) return position
  return {start: pointAt(source, offset), end: pointAt(source, offset + words.length)}
}

function pointAt(source: string, offset: number): {line: number; column: number; offset: number} {
  const before = source.slice(0, offset).split('\n')
  return {line: before.length, column: (before.at(-1)?.length ?? 0) + 1, offset}
}

function toCitation(inner: string): Citation {
  const items = inner.split(';').map((part): SourceReference => {
    const [id = '', ...rest] = part.trim().split(',')
    const locator = rest.join(',').trim()
    const source = id.slice(1) as SourceId
    return locator === '' ? {id: source} : {id: source, locator}
  })
  return {type: 'citation', items}
}

import type {Nodes, RootContent} from 'hast'
import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'

const processor = unified().use(rehypeStringify).freeze()

/**
 * Write parts of a page as HTML, as the build would.
 *
 * @param nodes - The parts.
 * @returns Their HTML.
 */
export function htmlOf(...nodes: readonly RootContent[]): string {
  return processor.stringify({type: 'root', children: [...nodes]})
}

/**
 * Give the words that a reader meets in parts of a page.
 *
 * @param nodes - The parts.
 * @returns Their text, white space folded.
 */
export function wordsOf(...nodes: readonly Nodes[]): string {
  return nodes.map(collect).join('').replace(/\s+/g, ' ').trim()
}

function collect(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (!('children' in node)) return ''
  const inner = node.children.map((child) => collect(child)).join('')
  const isBlock = node.type === 'element' && !inlineElements.has(node.tagName)
  return isBlock ? ` ${inner} ` : inner
}

const inlineElements = new Set([
  'a',
  'span',
  'em',
  'strong',
  'cite',
  'time',
  'q',
  'mark',
  'code',
  'small',
  'b'
])

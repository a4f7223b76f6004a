import type {Nodes} from 'mdast'

/**
 * Give the words of a piece of prose without markup.
 *
 * @param node - A tree or a part of one.
 * @returns Its words; citations and raw HTML leave nothing, blocks are parted by a line break.
 */
export function plainText(node: Nodes | undefined): string {
  return node
    ? collect(node)
        .replace(/ +([.,;:])/g, '$1')
        .trim()
    : ''
}

function collect(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value
  if (node.type === 'break') return '\n'
  if (!('children' in node)) return ''
  const parts = node.children.map((child) => collect(child))
  const blocks = node.children.some((child) => 'children' in child && isBlock(child.type))
  return parts.join(blocks ? '\n' : '')
}

function isBlock(type: string): boolean {
  return [
    'paragraph',
    'heading',
    'list',
    'listItem',
    'blockquote',
    'table',
    'tableRow',
    'tableCell'
  ].includes(type)
}

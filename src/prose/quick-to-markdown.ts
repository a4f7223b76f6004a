import type {Paragraph, PhrasingContent, Root, RootContent} from 'mdast'
import type {Citation} from '../ambient.d.ts'
import {easyParagraphs} from '../model/easy-markdown.ts'

/**
 * Write prose as Markdown, where it is nothing but paragraphs of plain words, emphasis and citations.
 *
 * Gives what remark-stringify gives (a property test holds it to that) without its cost.
 *
 * @param tree - The prose.
 * @returns Its Markdown; `undefined` where remark must be asked.
 */
export function quickToMarkdown(tree: Root): string | undefined {
  if (!tree.children.every(isEasyBlock)) return undefined
  const blocks = tree.children.map(writeBlock)
  const markdown = blocks.join('\n\n')
  const read = easyParagraphs(markdown)
  // Marks that meet could make others: only what is read again as it was is written in this way.
  const isSame =
    read?.length === blocks.length &&
    read.every(
      ({source, spans}, index) =>
        source === blocks[index] && spans.length === countSpans(tree.children[index])
    )
  return isSame ? markdown : undefined
}

/**
 * Write a citation in pandoc's way.
 *
 * @param node - The citation.
 * @returns E.g. `[@id, p. 3; @other]`.
 */
export function writeCitation({items}: Citation): string {
  const written = items.map(({id, locator}) =>
    locator === undefined ? `@${id}` : `@${id}, ${locator}`
  )
  return `[${written.join('; ')}]`
}

function isEasyBlock(node: RootContent): node is Paragraph {
  return node.type === 'paragraph' && node.children.length > 0 && node.children.every(isEasyInline)
}

function isEasyInline(node: PhrasingContent): boolean {
  if (node.type === 'citation') return true
  if (node.type === 'text') return node.value !== '' && !/[*[\]@]/.test(node.value)
  if (node.type !== 'emphasis' && node.type !== 'strong') return false
  const [only, ...more] = node.children
  return only?.type === 'text' && more.length === 0 && !/[*[\]@]/.test(only.value)
}

function writeBlock(node: RootContent): string {
  return 'children' in node
    ? node.children.map((child) => writeInline(child as PhrasingContent)).join('')
    : ''
}

function writeInline(node: PhrasingContent): string {
  if (node.type === 'citation') return writeCitation(node)
  if (node.type === 'text') return node.value
  const marks = node.type === 'strong' ? '**' : '*'
  return marks + ('children' in node ? node.children.map(writeInline).join('') : '') + marks
}

function countSpans(block: RootContent | undefined): number {
  const inlines = block && 'children' in block ? block.children : []
  return inlines.filter(({type}) => type === 'emphasis' || type === 'strong').length
}

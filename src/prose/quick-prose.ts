import type {ElementContent} from 'hast'
import type {PhrasingContent, Root} from 'mdast'
import type {SourceReference} from '../model/types.ts'
import {citationElement} from './citation.ts'

/**
 * Turn prose into HTML where it is nothing but paragraphs of words, emphasis and citations: nothing in it could do harm.
 *
 * Gives what remark-rehype and rehype-sanitize give (a property test holds it to that) without their cost.
 *
 * @param tree - The prose.
 * @param cite - Renders one cited source.
 * @returns Its blocks; `undefined` where the whole chain is needed.
 */
export function quickProse(
  {children}: Root,
  cite: (reference: SourceReference) => ElementContent
): ElementContent[] | undefined {
  const blocks: ElementContent[] = []
  for (const block of children) {
    if (block.type !== 'paragraph' || !block.children.every(isEasy)) return undefined
    if (blocks.length > 0) blocks.push({type: 'text', value: ' '})
    blocks.push(element('p', block.children, cite))
  }
  return blocks
}

/** Spaces round a line end would go. */
function isEasy(node: PhrasingContent): boolean {
  if (node.type === 'text') return !(hasLines(node.value) && /[ \t]\n|\n[ \t]|\r/.test(node.value))
  if (node.type === 'emphasis' || node.type === 'strong') return node.children.every(isEasy)
  return node.type === 'citation'
}

/** Most words stand on one line; to find that out takes a tenth of the time of joining lines. */
function hasLines(words: string): boolean {
  return words.includes('\n') || words.includes('\r')
}

function onOneLine(words: string): string {
  return hasLines(words) ? words.replace(/\s*\n\s*/g, ' ') : words
}

function element(
  tagName: string,
  content: readonly PhrasingContent[],
  cite: (reference: SourceReference) => ElementContent
): ElementContent {
  const children = content.map((node): ElementContent => {
    if (node.type === 'citation') return citationElement(node.items, cite)
    if (node.type === 'emphasis') return element('em', node.children, cite)
    if (node.type === 'strong') return element('strong', node.children, cite)
    return {type: 'text', value: 'value' in node ? onOneLine(node.value) : ''}
  })
  return {type: 'element', tagName, properties: {}, children}
}

import type {Nodes, Root} from 'mdast'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {letters} from './facts.ts'

const prose = unified().use(remarkParse).use(remarkGfm).use(remarkDirective)
const transcript = unified().use(remarkParse)

/**
 * Read prose of notes as any program reads GFM with directives and pandoc's citations.
 *
 * @param markdown - The prose.
 * @returns Its `letters`, citations left out.
 */
export function lettersOfMarkdown(markdown: string): string {
  return letters(wordsOf(prose.parse(markdown)).replace(/\[@[^\]]*\]/g, ''))
}

/**
 * Read the wording of a transcript.
 *
 * @param markdown - The transcript in CommonMark.
 * @returns The words of each paragraph and heading, in order; white space folded, as in the archive.
 */
export function blocksOfMarkdown(markdown: string): string[] {
  const blocks: string[] = []
  visit(transcript.parse(markdown) as Root, (node) => {
    if (node.type === 'paragraph' || node.type === 'heading') {
      blocks.push(wordsOf(node).replace(/\s+/g, ' ').trim())
    }
  })
  return blocks
}

function wordsOf(node: Nodes): string {
  if (node.type === 'break') return ' '
  // Of directives the edition has one; to it another's colon is a colon.
  if (node.type === 'textDirective' && node.name !== 'lang') return `:${node.name}`
  if ('value' in node) return node.type === 'html' ? '' : node.value
  return 'children' in node ? node.children.map((child) => wordsOf(child)).join('') : ''
}

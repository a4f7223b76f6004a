import type {Heading, Paragraph, PhrasingContent, Root, RootContent} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {BlockKind, Place} from '../model/types.ts'
import {quickText} from './quick-text.ts'

/** A block of a text as it was read: its anchor may still be missing. */
export interface ParsedBlock {
  /** The anchor as written, without `{#` and `}`; absent where the editor has not run `anchors`. */
  anchor?: string
  kind: BlockKind
  /** A heading's depth. */
  depth?: number
  /** Its wording, white space folded, trimmed. */
  text: string
  place: Place
}

/** A text as it was read. */
export interface ParsedText {
  /** Citable blocks and headings in order. */
  blocks: readonly ParsedBlock[]
  /**
   * The tree. Guaranteed of each block's node: `data.anchor` is its anchor, and its text nodes, with one
   * space for each break, join to exactly the block's `text`.
   */
  tree: Root
}

const processor = unified().use(remarkParse).freeze()
const parse = (source: string): Root => processor.parse(source)

/**
 * Parse the body of a text: plain CommonMark, one citable block a paragraph, each ending in its anchor.
 *
 * @param body - The Markdown, with the front matter's lines left empty.
 * @param file - The file it stands in.
 * @returns Its blocks and its tree.
 */
export function parseText(body: string, file: string): ParsedText {
  const tree = quickText(body, parse) ?? parse(body)
  const blocks: ParsedBlock[] = []
  collect(tree.children, 'paragraph', file, blocks)
  return {blocks, tree}
}

function collect(
  nodes: readonly RootContent[],
  within: BlockKind,
  file: string,
  blocks: ParsedBlock[]
): void {
  for (const node of nodes) {
    if (node.type === 'paragraph' || node.type === 'heading') {
      blocks.push(toBlock(node, within, file))
    } else if (node.type === 'blockquote') {
      collect(node.children, 'quotation', file, blocks)
    } else if (node.type === 'list' || node.type === 'listItem') {
      collect(node.children, 'item', file, blocks)
    }
  }
}

function toBlock(node: Paragraph | Heading, within: BlockKind, file: string): ParsedBlock {
  const anchor = takeAnchor(node)
  foldNode(node)
  const kind = node.type === 'heading' ? 'heading' : kindOf(node, within)
  const block: ParsedBlock = {kind, text: textOf(node.children), place: placeOf(node, file)}
  if (node.type === 'heading') block.depth = node.depth
  if (anchor !== undefined) {
    node.data = {...node.data, anchor: anchor as never}
    block.anchor = anchor
  }
  return block
}

/** Takes `{#p34}` off the end of a block: to CommonMark it is plain text. */
function takeAnchor(node: Paragraph | Heading): string | undefined {
  const last = node.children.at(-1)
  if (last?.type !== 'text') return undefined
  const at = last.value.lastIndexOf('{#')
  const match = at < 0 ? null : /^\{#([^\s{}]*)\}\s*$/.exec(last.value.slice(at))
  if (!match) return undefined
  last.value = last.value.slice(0, at).trimEnd()
  if (last.value === '') node.children.pop()
  return match[1] ?? ''
}

function placeOf(node: Paragraph | Heading, file: string): Place {
  if (!node.position) return {file}
  const {start, end} = node.position
  return {
    file,
    start: {line: start.line, column: start.column},
    end: {line: end.line, column: end.column}
  }
}

interface FoldState {
  /** Whether what comes next follows white space, a break or the block's start. */
  spaceBefore: boolean
  /** Whether the last thing was a break. */
  afterBreak: boolean
  last: {value: string} | undefined
}

/** Folds white space across the text nodes of a block, trims its ends and leaves one of several breaks. */
function foldNode(node: Paragraph | Heading): void {
  const state: FoldState = {spaceBefore: true, afterBreak: true, last: undefined}
  node.children = fold(node.children, state)
  if (state.last) state.last.value = state.last.value.trimEnd()
  dropLastBreak(node.children)
}

/** A break at the end of a block parts nothing, e.g. that before a line of no-break spaces. */
function dropLastBreak(nodes: PhrasingContent[]): void {
  let last = nodes.at(-1)
  while (last?.type === 'break' || (last?.type === 'text' && last.value === '')) {
    nodes.pop()
    last = nodes.at(-1)
  }
  if (last && 'children' in last) dropLastBreak(last.children)
}

function fold(nodes: PhrasingContent[], state: FoldState): PhrasingContent[] {
  return nodes.filter((node) => {
    if (node.type === 'text' || node.type === 'inlineCode') {
      foldValue(node, state)
    } else if (node.type === 'break') {
      if (state.afterBreak) return false
      if (state.last) state.last.value = state.last.value.trimEnd()
      state.spaceBefore = true
      state.afterBreak = true
    } else if ('children' in node) {
      node.children = fold(node.children, state)
    }
    return true
  })
}

function foldValue(node: {value: string}, state: FoldState): void {
  // Nearly all words are folded already; to find that out takes a tenth of the time of folding them.
  const folded = /[^\S ]| {2}/.test(node.value) ? node.value.replace(/\s+/gu, ' ') : node.value
  node.value = state.spaceBefore && folded.startsWith(' ') ? folded.slice(1) : folded
  if (node.value === '') return
  state.spaceBefore = node.value.endsWith(' ')
  state.afterBreak = false
  state.last = node
}

function textOf(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'break') return ' '
      if ('children' in node) return textOf(node.children)
      return 'value' in node && node.type !== 'html' ? node.value : ''
    })
    .join('')
}

function kindOf(node: Paragraph, within: BlockKind): BlockKind {
  const [first, second] = node.children
  // `*[Applause]*` and, as some houses write it, `*(Applause.)*`
  if (first?.type === 'emphasis' && !second && /^(?:\[.*\]|\(.*\))$/u.test(textOf([first]))) {
    return 'direction'
  }
  if (within !== 'paragraph') return within
  if (first?.type === 'strong' && /[:.]$/.test(textOf([first]))) return 'turn'
  return node.children.some((child) => child.type === 'break') ? 'verse' : 'paragraph'
}

import type {ElementContent} from 'hast'
import type {PhrasingContent} from 'mdast'
import {h} from '../html/element.ts'
import type {Mention} from '../model/find-mentions.ts'
import type {EntryId, Note, TextRange} from '../model/types.ts'
import {cutText} from './cut-text.ts'
import {marker} from './marker.ts'

/** What hangs on the words of one block. */
export interface BlockMarks {
  /** Its notes, in order of their numbers. */
  notes: ReadonlyArray<Note & {range: TextRange; number: number}>
  /** Its first namings of glossary entries, in order, none overlapping another. */
  mentions: readonly Mention[]
  /** Whether it opens with a speaker's name. */
  isTurn: boolean
  /** Gives the link to a glossary entry. */
  entryAddress: (entry: EntryId) => string
}

/**
 * Draw the words of a block: its inline markup, highlights, note markers and links to the glossary.
 *
 * Links in a transcript are drawn as their words alone, so that no link can come to stand in another.
 *
 * @param nodes - The content of its node; text nodes and one unit for each break give the block's `text`.
 * @param marks - What hangs on it.
 * @returns The content of its element.
 */
export function drawInline(nodes: readonly PhrasingContent[], marks: BlockMarks): ElementContent[] {
  return drawNodes(nodes, {marks, offset: 0})
}

interface State {
  marks: BlockMarks
  /** Units of the block's text that are drawn. */
  offset: number
}

function drawNodes(nodes: readonly PhrasingContent[], state: State): ElementContent[] {
  return nodes.flatMap((node) => drawNode(node, state))
}

function drawNode(node: PhrasingContent, state: State): ElementContent[] {
  switch (node.type) {
    case 'text':
      return drawWords(node.value, state)
    case 'inlineCode':
      return [h('code', drawWords(node.value, state))]
    case 'break':
      return drawBreak(state)
    case 'emphasis':
      return [h('em', drawNodes(node.children, state))]
    case 'strong':
      return [drawStrong(node.children, state)]
    default:
      return 'children' in node ? drawNodes(node.children, state) : []
  }
}

function drawStrong(children: readonly PhrasingContent[], state: State): ElementContent {
  const isSpeaker = state.marks.isTurn && state.offset === 0
  return h('strong', isSpeaker ? {className: ['speaker']} : {}, drawNodes(children, state))
}

/** The line feed keeps the words of two lines apart for all that reads the page's text. */
function drawBreak(state: State): ElementContent[] {
  const start = state.offset
  state.offset += 1
  const ended = state.marks.notes.filter(({range}) => start < range.end && range.end <= start + 1)
  return [h('br'), {type: 'text', value: '\n'}, ...ended.map(marker)]
}

function drawWords(value: string, state: State): ElementContent[] {
  const start = state.offset
  state.offset += value.length
  return cutText({value, start, end: state.offset}, state.marks)
}

import type {ElementContent} from 'hast'
import type {List, Nodes, RootContent} from 'mdast'
import {h} from '../html/element.ts'
import type {Mention} from '../model/find-mentions.ts'
import type {AnchorId, Block, EntryId, Note, Speech} from '../model/types.ts'
import {type BlockMarks, drawInline} from './draw-inline.ts'
import {landingPlaces} from './landing-places.ts'

/** What is drawn: a speech's text, what hangs on it, and what became of its anchors. */
export type Annotated = Pick<Speech, 'tree' | 'blocks' | 'notes' | 'ledger'>

/**
 * Draw a speech's notes on its text.
 *
 * Guarantees that each living block is one element with the anchor as its id, that every anchor ever published
 * has a place to land, and that the text of a block without what carries `data-apparatus` is the transcript's,
 * character for character (a line break stands for one space).
 *
 * @param speech - The speech, its notes resolved and numbered.
 * @param mentions - Where its text names glossary entries.
 * @param entryAddress - Gives the link to an entry.
 * @returns The content of the text, ready to stand in an article.
 */
export function annotate(
  speech: Annotated,
  mentions: readonly Mention[],
  entryAddress: (entry: EntryId) => string
): ElementContent[] {
  const landings = landingPlaces(speech)
  const drawing: Drawing = {
    blockById: new Map(speech.blocks.map((block) => [block.id, block])),
    notesByBlock: groupBy(speech.notes.filter(isResolved), (note) => note.range.block),
    mentionsByBlock: groupBy(mentions, (mention) => mention.block),
    landings: landings.before,
    entryAddress
  }
  return [...speech.tree.children.flatMap((node) => draw(node, drawing)), ...landings.atEnd]
}

interface Drawing {
  blockById: ReadonlyMap<AnchorId, Block>
  notesByBlock: ReadonlyMap<AnchorId, BlockMarks['notes']>
  mentionsByBlock: ReadonlyMap<AnchorId, readonly Mention[]>
  landings: ReadonlyMap<AnchorId, readonly ElementContent[]>
  entryAddress: BlockMarks['entryAddress']
}

type ResolvedNote = BlockMarks['notes'][number]

function isResolved(note: Note): note is ResolvedNote {
  return note.range !== undefined && note.number !== undefined
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

function draw(node: RootContent, drawing: Drawing): ElementContent[] {
  const within = (parent: {children: readonly RootContent[]}) =>
    parent.children.flatMap((child) => draw(child, drawing))
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return drawBlock(node, drawing)
    case 'blockquote':
      return [h('blockquote', within(node))]
    case 'list':
      return [drawList(node, within(node))]
    case 'listItem':
      return [h('li', within(node))]
    case 'thematicBreak':
      return [h('hr')]
    default:
      return []
  }
}

function drawList(list: List, items: ElementContent[]): ElementContent {
  const start = list.ordered && list.start !== 1 ? {start: list.start ?? 1} : {}
  return h(list.ordered ? 'ol' : 'ul', start, items)
}

type BlockNode = Extract<Nodes, {type: 'paragraph' | 'heading'}>

/** A block without an anchor is a fault that is reported elsewhere; its words are shown all the same. */
function drawBlock(node: BlockNode, drawing: Drawing): ElementContent[] {
  const id = node.data?.anchor
  const block = id === undefined ? undefined : drawing.blockById.get(id)
  const content = drawInline(node.children, {
    notes: (id && drawing.notesByBlock.get(id)) ?? [],
    mentions: (id && drawing.mentionsByBlock.get(id)) ?? [],
    isTurn: block?.kind === 'turn',
    entryAddress: drawing.entryAddress
  })
  if (!block) return [h('p', content)]
  return [
    ...(drawing.landings.get(block.id) ?? []),
    ...(block.number === undefined ? [] : [numberLink(block, block.number)]),
    h(tagName(block), {id: block.id, ...className(block)}, content)
  ]
}

/** The page's title is `h1` and its sections are `h2`: a text's headings begin below them. */
function tagName(block: Block): string {
  return block.kind === 'heading' ? `h${Math.min(6, Math.max(3, (block.depth ?? 1) + 1))}` : 'p'
}

function className(block: Block): {className?: string[]} {
  return ['direction', 'turn', 'verse'].includes(block.kind) ? {className: [block.kind]} : {}
}

/** Stands before the block and holds no text: numbers are drawn from the attribute and never copied. */
function numberLink(block: Block, number: string): ElementContent {
  return h('a', {
    className: ['number'],
    href: `#${block.id}`,
    dataApparatus: true,
    dataNumber: number,
    dataCheck: block.fingerprint,
    ariaLabel: `Paragraph ${number}`
  })
}

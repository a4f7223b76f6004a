import type {Heading, Paragraph, PhrasingContent} from 'mdast'
import type {Element, ElementContent} from 'xast'
import {x} from 'xastscript'
import type {AnchorId, Block} from '../../model/types.ts'
import type {TeiDocument} from './document.ts'
import {mentionForm} from './entities.ts'
import {ids, pointer, uri} from './ids.ts'
import {inlineContent, type Layer, type Milestone} from './inline.ts'

/** Writes one block of the text. */
export type BlockWriter = (node: Paragraph | Heading, block: Block) => Element

/**
 * Make a writer of the blocks of a speech: words with sentences, names, markup, and anchors where notes begin and end.
 *
 * @param document - What the document is made from.
 * @returns The writer. The text of its elements is the blocks' text.
 */
export function blockWriter(document: TeiDocument): BlockWriter {
  const sentences = sentencesByBlock(document)
  const mentions = mentionsByBlock(document)
  const milestones = milestonesByBlock(document)
  return (node, block) => {
    const content = inlineContent(node, {
      layers: [...(sentences.get(block.id) ?? []), ...(mentions.get(block.id) ?? [])],
      milestones: milestones.get(block.id) ?? [],
      verse: block.kind === 'verse',
      mark: (markup, children) => mark(markup, children, block, node)
    })
    return wrapBlock(node, block, content)
  }
}

function wrapBlock(
  node: Paragraph | Heading,
  block: Block,
  content: readonly ElementContent[]
): Element {
  const number = block.number === undefined ? {} : {n: block.number}
  const attributes = {'xml:id': ids.block(block.id), ...number}
  if (node.type === 'heading') return x('head', attributes, [...content])
  if (block.kind === 'direction') return x('stage', attributes, [...content])
  const inner = block.kind === 'verse' ? [x('lg', [...content])] : [...content]
  return x('seg', {...attributes, type: block.kind}, inner)
}

function mark(
  markup: PhrasingContent,
  children: ElementContent[],
  block: Block,
  node: Paragraph | Heading
): ElementContent[] {
  if (markup.type === 'strong' && block.kind === 'turn' && node.children[0] === markup) {
    return [x('seg', {type: 'speaker'}, children)]
  }
  if (markup.type === 'emphasis') return [x('hi', {rend: 'italic'}, children)]
  if (markup.type === 'strong') return [x('hi', {rend: 'bold'}, children)]
  if (markup.type === 'inlineCode') return [x('hi', {rend: 'monospace'}, children)]
  if (markup.type === 'link') return [x('ref', {target: uri(markup.url)}, children)]
  return children
}

/** Classed sentences. One that another layer cuts has its id on the first piece. */
function sentencesByBlock({speech}: TeiDocument): Map<AnchorId, Layer[]> {
  const byBlock = new Map<AnchorId, Layer[]>()
  for (const item of speech.coverage) {
    const {range} = item
    if (!range || range.start >= range.end) continue
    const list = byBlock.get(range.block) ?? []
    const id = ids.sentence(range.block, list.length + 1)
    const ana = pointer(ids.category('coverage', item.class))
    const wrap: Layer['wrap'] = (children, piece) => [
      x('s', piece === 0 ? {'xml:id': id, ana} : {ana, prev: pointer(id)}, children)
    ]
    if (list.every(({end}) => end <= range.start)) {
      byBlock.set(range.block, [...list, {start: range.start, end: range.end, wrap}])
    }
  }
  return byBlock
}

function mentionsByBlock({mentions, entries}: TeiDocument): Map<AnchorId, Layer[]> {
  const byBlock = new Map<AnchorId, Layer[]>()
  for (const {entry: id, block, start, end} of mentions) {
    const entry = entries.get(id)
    if (!entry) continue
    const {element, attributes} = mentionForm(entry.kind)
    const ref = pointer(ids.entry(id))
    const wrap: Layer['wrap'] = (children) => [x(element, {...attributes, ref}, children)]
    byBlock.set(block, [...(byBlock.get(block) ?? []), {start, end, wrap}])
  }
  return byBlock
}

function milestonesByBlock({speech}: TeiDocument): Map<AnchorId, Milestone[]> {
  const byBlock = new Map<AnchorId, Milestone[]>()
  for (const {slug, range} of speech.notes) {
    if (!range) continue
    const list = byBlock.get(range.block) ?? []
    list.push(
      {offset: range.start, closes: false, make: () => x('anchor', {'xml:id': ids.from(slug)})},
      {offset: range.end, closes: true, make: () => x('anchor', {'xml:id': ids.to(slug)})}
    )
    byBlock.set(range.block, list)
  }
  return byBlock
}

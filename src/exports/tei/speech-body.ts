import type {Nodes, Root, RootContent} from 'mdast'
import type {Element, ElementContent} from 'xast'
import {x} from 'xastscript'
import type {AnchorId, Block} from '../../model/types.ts'
import type {BlockWriter} from './block.ts'
import type {TeiDocument} from './document.ts'
import {ids, pointer} from './ids.ts'
import type {Speaker} from './speakers.ts'

interface Section {
  /** The depth of the heading that opened it; 0 for what stands before any heading. */
  depth: number
  element: Element
}

/**
 * Builds the body of a speech: divisions opened by headings, in them utterances opened by turns, in them the blocks.
 * It walks the tree once and keeps what is open.
 */
export class SpeechBody {
  private readonly top: Element = x('body')
  private readonly sections: Section[] = []
  private readonly blockById: ReadonlyMap<AnchorId, Block>
  private speaker: Speaker
  private utterance: Element | undefined
  private last: {element: Element; speaker: Speaker; id: string} | undefined
  private utterances = 0

  private readonly document: TeiDocument
  private readonly write: BlockWriter

  constructor(document: TeiDocument, write: BlockWriter) {
    this.document = document
    this.write = write
    this.blockById = new Map(document.speech.blocks.map((block) => [block.id, block]))
    this.speaker = document.speakers.main
  }

  /**
   * Build the body.
   *
   * @param tree - The speech's tree.
   * @returns `body`.
   */
  body(tree: Root): Element {
    for (const node of tree.children) this.addTop(node)
    if (this.top.children.length === 0) this.top.children.push(x('p'))
    return this.top
  }

  private addTop(node: RootContent): void {
    const block = this.blockOf(node)
    if (node.type === 'heading') {
      this.open(node.depth, block ? this.write(node, block) : x('head'))
      return
    }
    const speaker = block && this.document.speakers.openedBy(block)
    if (speaker) {
      this.speaker = speaker
      this.utterance = undefined
    }
    const elements = this.blocks(node)
    if (elements.length > 0) this.openUtterance().children.push(...elements)
  }

  /** A heading closes divisions of its own depth and deeper ones. */
  private open(depth: number, head: Element): void {
    while ((this.sections.at(-1)?.depth ?? -1) >= depth) this.sections.pop()
    const element = x('div', {type: this.sections.length === 0 ? 'speech' : 'part'}, head)
    ;(this.sections.at(-1)?.element ?? this.top).children.push(element)
    this.sections.push({depth, element})
    this.utterance = undefined
  }

  private openUtterance(): Element {
    if (this.utterance) return this.utterance
    if (this.sections.length === 0) this.openUntitled()
    this.utterances += 1
    const id = ids.utterance(this.utterances)
    const element = x('u', {'xml:id': id, who: pointer(this.speaker.id)})
    // A heading interrupts a speaker; the two utterances are one.
    if (this.last?.speaker === this.speaker) {
      element.attributes.prev = pointer(this.last.id)
      this.last.element.attributes.next = pointer(id)
    }
    this.sections.at(-1)?.element.children.push(element)
    this.utterance = element
    this.last = {element, speaker: this.speaker, id}
    return element
  }

  private openUntitled(): void {
    const element = x('div', {type: 'speech'})
    this.top.children.push(element)
    this.sections.push({depth: 0, element})
  }

  private blocks(node: RootContent): Element[] {
    if (node.type === 'paragraph' || node.type === 'heading') {
      const block = this.blockOf(node)
      if (!block) return []
      const element = this.write(node, block)
      // Inside a quotation or list TEI has no place for a head.
      return [element.name === 'head' ? {...element, name: 'seg'} : element]
    }
    if (node.type === 'blockquote') return this.container('quote', node.children)
    if (node.type === 'list') {
      return this.container('list', node.children, {rend: node.ordered ? 'numbered' : 'bulleted'})
    }
    if (node.type === 'listItem') return [x('item', this.all(node.children))]
    if (node.type === 'thematicBreak') return [x('milestone', {unit: 'section', rend: 'rule'})]
    return []
  }

  private container(
    name: string,
    nodes: readonly RootContent[],
    attributes: Record<string, string> = {}
  ): Element[] {
    const children = this.all(nodes)
    return children.length > 0 ? [x(name, attributes, children)] : []
  }

  private all(nodes: readonly RootContent[]): ElementContent[] {
    return nodes.flatMap((node) => this.blocks(node))
  }

  private blockOf(node: Nodes): Block | undefined {
    return node.data?.anchor === undefined ? undefined : this.blockById.get(node.data.anchor)
  }
}

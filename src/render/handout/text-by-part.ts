import type {ElementContent} from 'hast'
import type {AnchorId, Block, Part, Speech} from '../../model/types.ts'

/** A stretch of a text: a part that the editor made of it, or what stands outside all parts. */
export interface TextPart {
  part?: Part
  /** Its blocks as drawn, with their numbers. */
  content: readonly ElementContent[]
  /** The ids of its blocks. */
  blocks: ReadonlySet<AnchorId>
}

/**
 * Cut a drawn text at the starts of its parts.
 *
 * Guarantees that every node stands in exactly one stretch, in the order of the text; a number stays with its block.
 *
 * @param content - The text as drawn, without its title.
 * @param speech - The speech.
 * @returns Its stretches, none empty.
 */
export function textByPart(
  content: readonly ElementContent[],
  speech: Pick<Speech, 'parts' | 'blocks'>
): TextPart[] {
  const partByStart = new Map(speech.parts.map((part) => [part.from, part]))
  const stretches: Array<{part?: Part; content: ElementContent[]}> = [{content: []}]
  let numbers: ElementContent[] = []
  for (const node of content) {
    if (isNumber(node)) {
      numbers.push(node)
      continue
    }
    const part = startIn(node, partByStart)
    if (part) stretches.push({part, content: []})
    stretches.at(-1)?.content.push(...numbers, node)
    numbers = []
  }
  return stretches
    .filter((stretch) => stretch.content.length > 0)
    .map((stretch) => ({...stretch, blocks: blocksOf(stretch.part, speech.blocks, partByStart)}))
}

function isNumber(node: ElementContent): boolean {
  return node.type === 'element' && node.properties.dataNumber !== undefined
}

function startIn(node: ElementContent, partByStart: ReadonlyMap<AnchorId, Part>): Part | undefined {
  if (node.type !== 'element') return undefined
  const own = partByStart.get(node.properties.id as AnchorId)
  if (own) return own
  for (const child of node.children) {
    const inner = startIn(child as ElementContent, partByStart)
    if (inner) return inner
  }
  return undefined
}

/** Those from its first block to the next part's; without a part, those before the first. */
function blocksOf(
  part: Part | undefined,
  blocks: readonly Block[],
  partByStart: ReadonlyMap<AnchorId, Part>
): Set<AnchorId> {
  const start = part === undefined ? 0 : blocks.findIndex(({id}) => id === part.from)
  const next = blocks.findIndex(({id}, index) => index > start && partByStart.has(id))
  return new Set(blocks.slice(start, next < 0 ? undefined : next).map(({id}) => id))
}

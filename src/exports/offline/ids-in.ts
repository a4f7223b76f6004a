import type {ElementContent} from 'hast'
import {visit} from 'unist-util-visit'

/**
 * List the ids of what is drawn.
 *
 * @param nodes - The elements.
 * @returns Their ids, in order.
 */
export function idsIn(nodes: readonly ElementContent[]): string[] {
  const ids: string[] = []
  visit({type: 'root', children: [...nodes]}, 'element', ({properties: {id}}) => {
    if (typeof id === 'string') ids.push(id)
  })
  return ids
}

import type {Element} from 'hast'
import type {HeadEntry} from '../../cite/metadata.ts'
import {h} from '../../html/element.ts'

/**
 * Draw metadata as elements of a page's head.
 *
 * @param entries - The metadata.
 * @returns `meta` and `link` elements, in the same order.
 */
export function headElements(entries: readonly HeadEntry[]): Element[] {
  return entries.map((entry) => ('name' in entry ? h('meta', entry) : h('link', entry)))
}

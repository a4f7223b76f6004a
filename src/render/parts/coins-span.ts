import type {Element} from 'hast'
import {coins} from '../../cite/coins.ts'
import {sourceToCsl} from '../../cite/source-to-csl.ts'
import {h} from '../../html/element.ts'
import type {Source} from '../../model/types.ts'

/**
 * Describe a source for reference managers where it stands in a list.
 *
 * Zotero prefers these to all that a page's head says. So they stand on pages that are bibliographies, never on those of a
 * speech or a claim, which are saved as themselves.
 *
 * @param source - The source.
 * @returns An empty element that carries a ContextObject.
 */
export function coinsSpan(source: Source): Element {
  return h('span', {className: ['Z3988'], title: coins(sourceToCsl(source))})
}

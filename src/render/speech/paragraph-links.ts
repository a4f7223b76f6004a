import type {ElementContent} from 'hast'
import {h} from '../../html/element.ts'
import type {AnchorId} from '../../model/types.ts'

/**
 * Link to paragraphs by their printed numbers: `¶ 3, 4 and 7`.
 *
 * @param anchors - The paragraphs.
 * @param numberByAnchor - Printed numbers; a heading shows its id.
 * @param page - The link to the page they are on, if not the one that is drawn.
 * @returns The links with what stands between them; nothing where there are none.
 */
export function paragraphLinks(
  anchors: readonly AnchorId[],
  numberByAnchor: ReadonlyMap<AnchorId, string>,
  page = ''
): ElementContent[] {
  return anchors.flatMap((anchor, index): ElementContent[] => {
    const number = numberByAnchor.get(anchor)
    const between = index === 0 ? '' : index === anchors.length - 1 ? ' and ' : ', '
    const label = number === undefined ? anchor : index === 0 ? `¶ ${number}` : number
    const link = h('a', {href: `${page}#${anchor}`}, label)
    return between === '' ? [link] : [{type: 'text', value: between}, link]
  })
}

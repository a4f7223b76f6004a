import type {ElementContent, Root} from 'hast'
import {SKIP, visit} from 'unist-util-visit'
import {paragraphSign} from '../model/block-label.ts'
import type {AnchorId} from '../model/types.ts'

/** Gives the link to a paragraph; nothing where no paragraph has the id. */
export type ParagraphLinker = (id: AnchorId) => ElementContent | undefined

/** A named paragraph, such as `¶ 34` or `¶ 34a`. */
const named = new RegExp(`${paragraphSign}(\\d+[a-z]*)(?![\\p{L}\\p{N}_-])`, 'gu')

/** Words inside these are links or code already, or name places in a source. */
const left = new Set(['small', 'a', 'code', 'pre'])

/**
 * Make links of the paragraphs that prose names, as the model prints them: who writes `p34` has not to write its address.
 *
 * Guarantees that numbers which no paragraph has stay as words, as do those in links and code.
 *
 * @param tree - The prose; it is changed.
 * @param linkTo - Makes the links.
 */
export function linkParagraphs(tree: Root, linkTo: ParagraphLinker): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'element' && left.has(node.tagName)) return SKIP
    if (node.type !== 'text' || index === undefined || parent === undefined) return
    const pieces = cut(node.value, linkTo)
    if (pieces.length < 2 && pieces[0]?.type !== 'element') return
    parent.children.splice(index, 1, ...pieces)
    return [SKIP, index + pieces.length]
  })
}

function cut(words: string, linkTo: ParagraphLinker): ElementContent[] {
  const pieces: ElementContent[] = []
  let from = 0
  for (const {0: name, 1: number, index} of words.matchAll(named)) {
    const link = linkTo(`p${number}` as AnchorId)
    if (!link) continue
    if (index > from) pieces.push({type: 'text', value: words.slice(from, index)})
    pieces.push(link)
    from = index + name.length
  }
  if (from < words.length) pieces.push({type: 'text', value: words.slice(from)})
  return pieces
}

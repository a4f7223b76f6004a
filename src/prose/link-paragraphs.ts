import type {Element, ElementContent, Root} from 'hast'
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
export function linkParagraphs(tree: Root | Element, linkTo: ParagraphLinker): void {
  for (const node of [...tree.children]) {
    if (node.type === 'element' && !left.has(node.tagName)) linkParagraphs(node, linkTo)
    else if (node.type === 'text' && node.value.includes(paragraphSign)) {
      tree.children.splice(tree.children.indexOf(node), 1, ...cut(node.value, linkTo))
    }
  }
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

import type {Nodes, Root} from 'mdast'
import type {AnchorId, Block, Essay, Note} from './types.ts'

/** An id such as `p34` or `p34a` as a word of its own. */
const paragraphId = /(?<![\p{L}\p{N}_-])p\d+[a-z]*(?![\p{L}\p{N}_-])/gu

/** Words in these are addresses or code. */
const left = new Set(['link', 'linkReference', 'inlineCode', 'code'])

/** The sign before a paragraph's number, with the space that keeps the two on one line. */
export const paragraphSign = '¶\u00a0'

/**
 * Put the printed numbers of paragraphs in place of the ids that editors name in prose: `¶ 34` for `p34`.
 *
 * Guarantees that pages and exports name a paragraph alike, and that ids which no paragraph has stay as words, as do
 * those in links, code and the locators of citations.
 *
 * @param trees - The prose; it is changed.
 * @param blocks - The blocks of the speech that it speaks of.
 */
export function nameParagraphs(trees: readonly Root[], blocks: readonly Block[]): void {
  const numbers = new Map(blocks.map(({id, number}) => [id, number]))
  for (const tree of trees) name(tree, numbers)
}

function name(node: Nodes, numbers: ReadonlyMap<AnchorId, string | undefined>): void {
  if (node.type === 'text') {
    node.value = node.value.replace(paragraphId, (id) => {
      const number = numbers.get(id as AnchorId)
      return number === undefined ? id : `${paragraphSign}${number}`
    })
  } else if ('children' in node && !left.has(node.type)) {
    for (const child of node.children) name(child, numbers)
  }
}

/**
 * List the prose of notes and essays.
 *
 * @param notes - Notes of a speech.
 * @param essays - Its longer pieces.
 * @returns Their trees.
 */
export function proseOf(notes: readonly Note[], essays: readonly Essay[]): Root[] {
  return [
    ...notes.flatMap((note) => [
      note.body,
      ...(note.missing ? [note.missing] : []),
      ...(note.kind === 'claim' ? [note.reason] : []),
      ...(note.kind === 'variant' ? [note.sense] : []),
      ...note.evidence.map(({text}) => text)
    ]),
    ...essays.flatMap(({body, short}) => (short ? [body, short] : [body]))
  ]
}

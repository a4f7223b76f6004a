import type {Nodes, Root} from 'mdast'
import {paragraphSign} from './block-label.ts'
import type {AnchorId, Block, Essay, Note} from './types.ts'

/** An id such as `p34` or `p34a` as a word of its own. */
const paragraphId = /(?<![\p{L}\p{N}_-])p\d+[a-z]*(?![\p{L}\p{N}_-])/gu

/** Words in these are addresses or code. */
const left = new Set(['link', 'linkReference', 'inlineCode', 'code'])

/** Puts the printed numbers of paragraphs in place of the ids that editors name in prose: `¶ 34` for `p34`. */
export interface ParagraphNamer {
  /** Names them in a tree; gives the tree itself where it names none. */
  tree(tree: Root): Root
  /** Names them in all prose of a note; gives the note itself where it names none. */
  note(note: Note): Note
  /** Names them in an essay. */
  essay(essay: Essay): Essay
}

/**
 * Begin to name the paragraphs of a speech in prose that speaks of it.
 *
 * Guarantees that pages and exports name a paragraph alike, that ids which no paragraph has stay as words, as do those
 * in links, code and the locators of citations, and that what was read is not changed: it may be used again.
 *
 * @param blocks - The blocks of the speech.
 * @returns What puts the numbers.
 */
export function paragraphNamer(blocks: readonly Block[]): ParagraphNamer {
  const numbers = new Map(blocks.map(({id, number}) => [id, number]))
  const tree = (root: Root) => named(root, numbers)
  return {
    tree,
    note(note) {
      if (!proseOf(note).some((prose) => prose && tree(prose) !== prose)) return note
      const evidence = note.evidence.map((item) => ({...item, text: tree(item.text)}))
      const missing = note.missing ? {missing: tree(note.missing)} : {}
      const own = {body: tree(note.body), evidence, ...missing}
      if (note.kind === 'claim') return {...note, ...own, reason: tree(note.reason)}
      if (note.kind === 'variant') return {...note, ...own, sense: tree(note.sense)}
      return {...note, ...own}
    },
    essay: (essay) => ({
      ...essay,
      body: tree(essay.body),
      ...(essay.short ? {short: tree(essay.short)} : {})
    })
  }
}

function proseOf(note: Note): Array<Root | undefined> {
  const more =
    note.kind === 'claim' ? note.reason : note.kind === 'variant' ? note.sense : undefined
  return [note.body, note.missing, more, ...note.evidence.map(({text}) => text)]
}

function named<Node extends Nodes>(
  node: Node,
  numbers: ReadonlyMap<AnchorId, string | undefined>
): Node {
  if (node.type === 'text') {
    // To look for a letter and a figure is many times faster than to look for a word.
    if (!/p\d/.test(node.value)) return node
    const value = node.value.replace(paragraphId, (id) => {
      const number = numbers.get(id as AnchorId)
      return number === undefined ? id : `${paragraphSign}${number}`
    })
    return value === node.value ? node : {...node, value}
  }
  if (!('children' in node) || left.has(node.type)) return node
  const children = node.children.map((child) => named(child, numbers))
  return children.every((child, index) => child === node.children[index])
    ? node
    : {...node, children}
}

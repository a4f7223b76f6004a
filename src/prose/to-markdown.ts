import type {Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import type {Foreign} from '../ambient.d.ts'
import {quickToMarkdown, writeCitation} from './quick-to-markdown.ts'

/**
 * Write the edition's own prose as Markdown again: GFM with pandoc citations and `:lang[слово]{ru}`.
 *
 * Guaranteed: what `parseMarkdown` reads from it is the same prose.
 *
 * @param tree - The prose.
 * @returns Its Markdown, without a line break at its end.
 */
export function toMarkdown(tree: Root): string {
  const known = markdownByTree.get(tree)
  if (known !== undefined) return known
  const markdown = quickToMarkdown(tree) ?? processor.stringify(tree).trimEnd()
  markdownByTree.set(tree, markdown)
  return markdown
}

/** One export after the other asks for the same prose. */
const markdownByTree = new WeakMap<Root, string>()

interface State {
  containerPhrasing(node: Foreign, info: object): string
}

const processor = unified()
  .use(remarkGfm, {singleTilde: false})
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '*',
    rule: '-',
    handlers: {
      citation: writeCitation,
      foreign: (node: Foreign, _parent: unknown, state: State, info: object) =>
        `:lang[${state.containerPhrasing(node, {...info, before: '[', after: ']'})}]{${node.language}}`
    },
    // A colon before a letter could open a directive, an at sign in brackets a citation.
    unsafe: [
      {character: ':', after: '[a-zA-Z]', inConstruct: 'phrasing'},
      {character: '@', before: '[[;]\\s?', inConstruct: 'phrasing'}
    ]
  })
  .freeze()

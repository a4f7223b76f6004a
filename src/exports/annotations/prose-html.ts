import type {ElementContent} from 'hast'
import type {Root} from 'mdast'
import {visit} from 'unist-util-visit'
import {h} from '../../html/element.ts'
import {writeHtml} from '../../html/write-html.ts'
import {address, paths} from '../../model/paths.ts'
import type {Shared, SourceReference} from '../../model/types.ts'
import {prose} from '../../prose/prose.ts'
import {sourceName} from '../../prose/source-name.ts'

/**
 * Write the edition's prose as HTML that can be read anywhere: every link is absolute, each citation names its source.
 *
 * @param tree - The prose.
 * @param shared - What the archive shares.
 * @param page - The address of the page it stands on, for relative links.
 * @param prefix - Makes the ids of footnotes differ.
 * @returns Its HTML.
 */
export function proseHtml(
  tree: Root | undefined,
  shared: Shared,
  page: string,
  prefix: string
): string {
  const cite = (reference: SourceReference) => citation(reference, shared)
  const children = prose(tree, {cite, prefix})
  const root = {type: 'root' as const, children}
  visit(root, 'element', (node) => {
    const {href} = node.properties
    if (typeof href === 'string' && URL.canParse(href, page)) {
      node.properties.href = new URL(href, page).href
    }
  })
  return writeHtml(root)
}

function citation({id}: SourceReference, {sources, settings}: Shared): ElementContent {
  const source = sources.get(id)
  if (!source) return {type: 'text', value: id}
  const href = address(settings.origin, paths.source(id))
  return h('a', {href, title: source.title}, sourceName(source))
}

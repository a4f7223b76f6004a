import type {ElementContent} from 'hast'
import {formatSource} from '../../cite/bibliography.ts'
import {robustLink} from '../../cite/robust-link.ts'
import {h} from '../../html/element.ts'
import type {Source} from '../../model/types.ts'
import {languageTag} from './foreign.ts'

/**
 * Describe a source in the site's own style, with its title as the link.
 *
 * The address is left out where the title leads to it: readers find their way by the words, paper prints it after
 * them. The title is tagged with its language, so that it is read aloud rightly.
 *
 * @param source - The source.
 * @returns Text and inline elements.
 */
export function reference(source: Source): ElementContent[] {
  const {hast} = formatSource(source)
  const pattern = titlePattern(source.title)
  let found = false
  const marked = hast.flatMap((node) => {
    if (found) return [node]
    const changed = markTitle(node, pattern, source)
    found = changed !== undefined
    return changed ?? [node]
  })
  return found && robustLink(source) ? withoutAddress(marked) : marked
}

function markTitle(
  node: ElementContent,
  pattern: RegExp,
  source: Source
): ElementContent[] | undefined {
  if (node.type === 'element' && node.tagName === 'i') {
    const inner = node.children.flatMap((child) => markTitle(child, pattern, source) ?? [])
    return inner.length > 0 ? [{...node, children: inner}] : undefined
  }
  const match = node.type === 'text' ? pattern.exec(node.value) : null
  if (node.type !== 'text' || !match) return undefined
  const end = match.index + match[0].length
  return [
    {type: 'text', value: node.value.slice(0, match.index)},
    titleLink(source, match[0]),
    {type: 'text', value: node.value.slice(end)}
  ]
}

function titleLink(source: Source, words: string): ElementContent {
  const cite = h('cite', languageTag(source.language), words)
  const link = robustLink(source)
  return link ? h('a', {...link, rel: 'external'}, cite) : cite
}

/** Styles change quotation marks and spaces within a title, and set a full stop before its last mark. */
function titlePattern(title: string): RegExp {
  const words = title
    .replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
    .replace(/["“”„‘’']/g, '[.,]?["“”„‘’\']')
    .replace(/\s+/g, '\\s+')
  return new RegExp(words, 'u')
}

/** The address stands last, between a space and a full stop. */
function withoutAddress(nodes: readonly ElementContent[]): ElementContent[] {
  const at = nodes.findLastIndex(
    (node) =>
      node.type === 'element' &&
      node.tagName === 'a' &&
      node.children[0]?.type === 'text' &&
      node.children[0].value === node.properties.href
  )
  if (at < 0) return [...nodes]
  const before = nodes.slice(0, at)
  const last = before.at(-1)
  if (last?.type === 'text') {
    before[before.length - 1] = {...last, value: last.value.trimEnd()}
  }
  return before
}

import type {Element} from 'xast'
import {x} from 'xastscript'

/**
 * Declare every language that a document uses, in its `langUsage`.
 *
 * @param root - The document, finished but for its `langUsage`; that element is filled.
 */
export function declareLanguages(root: Element): void {
  const used = new Set<string>()
  let usage: Element | undefined
  const walk = (element: Element) => {
    const language = element.attributes['xml:lang']
    if (language) used.add(language)
    if (element.name === 'langUsage') usage = element
    for (const child of element.children) if (child.type === 'element') walk(child)
  }
  walk(root)
  const names = new Intl.DisplayNames(['en'], {type: 'language', fallback: 'code'})
  usage?.children.push(
    ...[...used].sort().map((ident) => x('language', {ident}, nameOf(ident, names)))
  )
}

/** A tag may be well-formed for an editor and yet unknown to the tables. */
function nameOf(ident: string, names: Intl.DisplayNames): string {
  try {
    return names.of(ident) ?? ident
  } catch {
    return ident
  }
}

import type {Element, ElementContent} from 'hast'
import type {Source} from '../model/types.ts'
import {listItem} from './engine.ts'
import {isWebAddress, robustLink} from './robust-link.ts'
import {type Run, runsToHast, runsToText} from './runs.ts'
import {sourceToCsl} from './source-to-csl.ts'

/** A source as it stands in the site's bibliographies. */
export interface FormattedSource {
  /** Text, `i` and one link, to be put into an element in the language of the site. */
  hast: ElementContent[]
  /** The same as plain text. */
  text: string
}

/**
 * Describe a source in the site's own style: Chicago's bibliography, but titles keep the capitals that their source gave
 * them, since a record is evidence too.
 *
 * @param source - The source.
 * @returns Its description; its address is a robust link. Made once for each record.
 */
export function formatSource(source: Source): FormattedSource {
  const runs = entryBySource.get(source) ?? houseEntry(source)
  entryBySource.set(source, runs)
  return {hast: linked(runsToHast(runs), source), text: runsToText(runs)}
}

/** The runs alone are kept: of 200,000 records they take some 60 MB, elements would take 400. */
const entryBySource = new WeakMap<Source, readonly Run[]>()

function houseEntry(source: Source): readonly Run[] {
  return listItem('chicago-notes', {...sourceToCsl(source), language: keepsCapitals})
}

/** CSL changes the capitals of English titles only; `und` is the tag of a language not told. */
const keepsCapitals = 'und'

function linked(hast: ElementContent[], source: Source): ElementContent[] {
  const {url} = source
  if (url === undefined || !isWebAddress(url)) return hast
  return hast.flatMap((node) => {
    const at = node.type === 'text' ? node.value.lastIndexOf(url) : -1
    if (node.type !== 'text' || at === -1) return [node]
    return [
      {type: 'text' as const, value: node.value.slice(0, at)},
      link(source, url),
      {type: 'text' as const, value: node.value.slice(at + url.length)}
    ]
  })
}

function link(source: Source, url: string): Element {
  const properties = {...robustLink(source), rel: ['external']}
  return {type: 'element', tagName: 'a', properties, children: [{type: 'text', value: url}]}
}

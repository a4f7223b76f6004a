import {h} from '../../html/element.ts'
import type {Source, SourceId} from '../../model/types.ts'
import {to} from '../page.ts'
import {paths} from '../paths.ts'
import type {ProseContext} from '../prose.ts'
import {sourceName} from './source-name.ts'

/**
 * Make citations for pages without a bibliography: short names that link to the sources' pages.
 *
 * @param sources - All records.
 * @returns Gives the context of a piece of prose by the prefix of its ids.
 */
export function plainCiter(
  sources: ReadonlyMap<SourceId, Source>
): (prefix: string) => ProseContext {
  return (prefix) => ({
    prefix,
    cite: ({id}) => {
      const source = sources.get(id)
      return source
        ? h('a', {href: to(paths.source(id))}, sourceName(source))
        : h('span', id as string)
    }
  })
}

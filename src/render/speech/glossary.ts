import type {Element, ElementContent} from 'hast'
import {h} from '../../html/element.ts'
import type {Entry, EntryId} from '../../model/types.ts'
import {entryKindLabels} from '../parts/kind-label.ts'
import {nativeNames} from '../parts/native-names.ts'
import {prose} from '../prose.ts'
import {type SectionContext, sectionIds} from './context.ts'
import {deepenHeadings} from './deepen-headings.ts'
import {section} from './section.ts'

/**
 * Name the id of an entry where its gloss stands beside the text.
 *
 * @param id - The entry.
 * @returns `g-` and its id.
 */
export function glossId(id: EntryId): string {
  return `g-${id}`
}

/**
 * Draw the glosses of people, places, laws and terms, for editions that are read away from the site.
 *
 * @param entries - The entries.
 * @param context - What they are drawn in.
 * @returns The section; nothing where there are none.
 */
export function glossarySection(entries: Iterable<Entry>, context: SectionContext): Element[] {
  const drawn = [...entries]
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map((entry) => gloss(entry, context))
  return drawn.length > 0 ? [section({id: sectionIds.glossary, title: 'Glossary'}, drawn)] : []
}

function gloss(entry: Entry, {bibliography}: SectionContext): Element {
  const id = glossId(entry.id)
  const citer = bibliography.at({id, label: entry.name})
  const names = nativeNames(entry)
  return h('section', {id, className: ['gloss'], ariaLabelledBy: `${id}-name`}, [
    h('h3', {id: `${id}-name`}, entry.name),
    h('p', {className: ['native-names']}, [entryKindLabels[entry.kind].one, ...among(names)]),
    ...(entry.aliases.length > 0
      ? [h('p', {className: ['aliases']}, `Also: ${entry.aliases.join('; ')}`)]
      : []),
    ...deepenHeadings(deepenHeadings(prose(entry.body, citer))),
    ...sources(entry, citer.cite)
  ])
}

function among(names: readonly (ElementContent | string)[]): Array<ElementContent | string> {
  return names.length > 0 ? [' · ', ...names] : []
}

function sources(
  entry: Entry,
  cite: (reference: {id: Entry['sources'][number]}) => ElementContent
): Element[] {
  if (entry.sources.length === 0) return []
  const links = entry.sources.flatMap((id, index) => [...(index > 0 ? [', '] : []), cite({id})])
  return [h('p', h('small', ['[', ...links, ']']))]
}

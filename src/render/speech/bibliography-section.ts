import type {Element} from 'hast'
import type {SourceId, Speech} from '../../model/types.ts'
import {type SectionContext, sectionIds} from './context.ts'
import {section} from './section.ts'

/**
 * List the sources of a speech's page in the order in which a reader meets them.
 *
 * @param speech - The speech.
 * @returns Their ids; repetitions stand.
 */
export function citedOnPage(speech: Speech): SourceId[] {
  return [
    ...(speech.source === undefined ? [] : [speech.source]),
    ...(speech.introduction?.cited ?? []),
    ...speech.notes.flatMap((note) => [
      ...note.cited,
      ...(note.kind === 'variant' ? note.witness : [])
    ]),
    ...(speech.witnesses?.cited ?? []),
    ...(speech.gaps?.cited ?? [])
  ]
}

/**
 * Draw the bibliography; to be called when all else of the page is drawn.
 *
 * @param context - The page.
 * @returns The section; nothing where nothing is cited.
 */
export function bibliographySection({bibliography}: SectionContext): Element[] {
  const list = bibliography.list()
  if (list.children.length === 0) return []
  return [section({id: sectionIds.sources, title: 'Sources', role: 'doc-bibliography'}, [list])]
}

import type {Element} from 'hast'
import {h} from '../../html/element.ts'
import {to} from '../page.ts'
import {bibliographyFiles} from '../parts/bibliography-files.ts'
import {paths} from '../paths.ts'
import {type SectionContext, sectionIds} from './context.ts'
import {section} from './section.ts'

/**
 * Draw the bibliography; to be called when all else of the page is drawn.
 *
 * @param context - The page.
 * @returns The section; nothing where nothing is cited.
 */
export function bibliographySection({bibliography, speech}: SectionContext): Element[] {
  const list = bibliography.list()
  if (list.children.length === 0) return []
  return [
    section({id: sectionIds.sources, title: 'Sources', role: 'doc-bibliography'}, [
      h('p', {className: ['bibliography-page']}, [
        h('a', {href: to(paths.speechSources(speech.id))}, 'These sources in full'),
        ', with archived copies and what was seen when.'
      ]),
      bibliographyFiles(speech.id, 'The same'),
      list
    ])
  ]
}

import type {Element} from 'hast'
import {h} from '../../html/element.ts'
import {to} from '../page.ts'
import {bibliographyFiles} from '../parts/bibliography-files.ts'
import {address, paths} from '../paths.ts'
import {type SectionContext, sectionIds} from './context.ts'
import {section} from './section.ts'

/**
 * Draw the bibliography; to be called when all else of the page is drawn.
 *
 * @param context - The page.
 * @returns The section; nothing where nothing is cited.
 */
export function bibliographySection({bibliography, speech, shared}: SectionContext): Element[] {
  const list = bibliography.list()
  if (list.children.length === 0) return []
  const path = paths.speechSources(speech.id)
  return [
    section({id: sectionIds.sources, title: 'Sources', role: 'doc-bibliography'}, [
      h('p', {className: ['bibliography-page']}, [
        h('a', {href: to(path)}, 'These sources in full'),
        h('span', {className: ['only-print']}, ` <${address(shared.settings.origin, path)}>`),
        ', with live addresses, archived copies and what was seen when.'
      ]),
      bibliographyFiles(speech.id, 'The same'),
      list
    ])
  ]
}

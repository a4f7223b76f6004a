import type {Element} from 'hast'
import {h} from '../../html/element.ts'
import {inlineProse, prose} from '../prose.ts'
import {type SectionContext, sectionIds} from './context.ts'
import {deepenHeadings} from './deepen-headings.ts'
import {section} from './section.ts'

/**
 * Draw the introduction: its short version in the open, the whole of it one step away.
 *
 * @param context - The page.
 * @returns The section; nothing where the editor wrote none.
 */
export function introductionSection({speech, bibliography}: SectionContext): Element[] {
  const essay = speech.introduction
  if (!essay) return []
  const citer = bibliography.at({id: sectionIds.introduction, label: 'introduction'})
  const body = deepenHeadings(prose(essay.body, citer))
  return [
    section(
      {id: sectionIds.introduction, title: essay.title, role: 'doc-introduction'},
      essay.short
        ? [
            h('p', {className: ['short']}, inlineProse(essay.short, citer)),
            h('details', {className: ['more']}, [h('summary', 'The introduction in full'), ...body])
          ]
        : body
    )
  ]
}

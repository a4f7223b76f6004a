import type {Element} from 'hast'
import {prose} from '../prose.ts'
import {type SectionContext, sectionIds} from './context.ts'
import {deepenHeadings} from './deepen-headings.ts'
import {section} from './section.ts'

/**
 * Draw what the edition does not know.
 *
 * @param context - The page.
 * @returns The section; nothing where the editor wrote none.
 */
export function gapsSection({speech, bibliography}: SectionContext): Element[] {
  if (!speech.gaps) return []
  const citer = bibliography.at({id: sectionIds.gaps, label: 'gaps'})
  const body = deepenHeadings(prose(speech.gaps.body, citer))
  return [section({id: sectionIds.gaps, title: speech.gaps.title}, body)]
}

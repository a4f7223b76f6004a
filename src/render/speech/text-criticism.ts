import type {Element, ElementContent} from 'hast'
import {h} from '../../html/element.ts'
import type {Emendation} from '../../model/types.ts'
import {prose} from '../prose.ts'
import {type SectionContext, sectionIds} from './context.ts'
import {deepenHeadings} from './deepen-headings.ts'
import {paragraphLinks} from './paragraph-links.ts'
import {section} from './section.ts'

/**
 * Draw the text criticism: the witnesses, and where the printed text departs from the received one.
 *
 * @param context - The page.
 * @returns The section; nothing where there is neither.
 */
export function textCriticismSection(context: SectionContext): Element[] {
  const {speech, bibliography} = context
  const essay = speech.witnesses
  if (!essay && speech.emendations.length === 0) return []
  const citer = bibliography.at({id: sectionIds.witnesses, label: 'text criticism'})
  return [
    section({id: sectionIds.witnesses, title: essay?.title ?? 'The text and its witnesses'}, [
      ...deepenHeadings(prose(essay?.body, citer)),
      ...emendations(context)
    ])
  ]
}

function emendations({speech, numberByAnchor}: SectionContext): ElementContent[] {
  if (speech.emendations.length === 0) return []
  const item = ({at, received, printed, reason}: Emendation) =>
    h('li', [
      ...paragraphLinks([at], numberByAnchor),
      ': received ',
      h('q', {lang: speech.language}, received),
      ', printed ',
      h('q', {lang: speech.language}, printed),
      `. ${reason}`
    ])
  return [
    h('h3', 'Departures from the transcript as received'),
    h('ul', {className: ['emendations']}, speech.emendations.map(item))
  ]
}

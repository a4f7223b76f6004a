import type {Element} from 'hast'
import {h} from '../../html/element.ts'
import {type SectionContext, sectionIds} from './context.ts'
import type {ContentsEntry} from './sections.ts'
import {partId} from './text.ts'

/**
 * Draw the contents of a speech's page: the parts of the text, then the sections of the edition that are there.
 *
 * They are folded on small screens; where there is a column for them, styles show them unfolded.
 *
 * @param sections - The page's sections.
 * @param context - The page.
 * @returns A navigation.
 */
export function contents(
  sections: readonly ContentsEntry[],
  {speech, numberByAnchor}: SectionContext
): Element {
  const parts = speech.parts.map((part) => {
    const from = numberByAnchor.get(part.from)
    const to = numberByAnchor.get(part.to)
    const range = from === undefined || to === undefined || from === to ? from : `${from}–${to}`
    return h('li', [
      h('a', {href: `#${partId(part)}`}, part.title),
      ...(range === undefined ? [] : [' ', h('span', {className: ['range']}, `¶ ${range}`)])
    ])
  })
  const after = sections.filter(({id}) => id !== sectionIds.introduction)
  return h('nav', {className: ['contents'], role: 'doc-toc', ariaLabelledBy: 'contents-heading'}, [
    h('details', [
      h('summary', h('h2', {id: 'contents-heading'}, 'Contents')),
      ...(parts.length > 0 ? [h('ol', {className: ['contents-parts'], role: 'list'}, parts)] : []),
      h(
        'ul',
        {className: ['contents-sections'], role: 'list'},
        after.map(({link, title}) => h('li', h('a', {href: link}, title)))
      )
    ])
  ])
}

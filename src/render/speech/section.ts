import type {Element, ElementContent} from 'hast'
import {h} from '../../html/element.ts'
import type {Settings, SitePath} from '../../model/types.ts'
import {to} from '../page.ts'
import {address} from '../paths.ts'

/** A section of a page: its id, its heading and, where there is one that fits, its role of DPUB-ARIA. */
export interface SectionFrame {
  id: string
  title: string
  role?: 'doc-introduction' | 'doc-endnotes' | 'doc-bibliography'
  className?: string
  /** Where the heading leads, if its matter stands on another page. */
  link?: string
}

/**
 * Make a section that is named by its heading.
 *
 * @param frame - Its id, heading and role.
 * @param content - What follows the heading.
 * @returns The section.
 */
export function section(frame: SectionFrame, content: ElementContent[]): Element {
  const headingId = `${frame.id}-heading`
  return h(
    'section',
    {
      id: frame.id,
      ariaLabelledBy: headingId,
      className: [frame.className ?? frame.id],
      ...(frame.role ? {role: frame.role} : {})
    },
    [
      h('h2', {id: headingId}, frame.link ? h('a', {href: frame.link}, frame.title) : frame.title),
      ...content
    ]
  )
}

/**
 * Stand for a section whose matter is on another page: the heading leads there, and so do older links to the section.
 *
 * @param frame - Its id and heading.
 * @param where - Where it is, in words.
 * @param path - That page.
 * @param settings - The archive's settings.
 * @returns The section; on paper it says the address.
 */
export function sectionElsewhere(
  frame: SectionFrame,
  where: string,
  path: SitePath,
  {origin}: Settings
): Element {
  return section({...frame, link: to(path)}, [
    h('p', {className: ['elsewhere']}, [
      where,
      h('span', {className: ['only-print']}, ` <${address(origin, path)}>`),
      '.'
    ])
  ])
}

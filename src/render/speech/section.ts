import type {Element, ElementContent} from 'hast'
import {h} from '../../html/element.ts'

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

import type {Element} from 'hast'
import {h} from '../../html/element.ts'

/** A page to go on to. */
export interface NeighbourLink {
  href: string
  label: string
}

/**
 * Lead to the pages before and after in their list, and to the list.
 *
 * @param name - What the pages are.
 * @param links - The ways that there are.
 * @returns A navigation.
 */
export function neighbours(
  name: string,
  links: {
    before: NeighbourLink | undefined
    after: NeighbourLink | undefined
    all: NeighbourLink
  }
): Element {
  return h('nav', {className: ['neighbours'], ariaLabel: name}, [
    h('ul', [
      ...way(links.before, 'Previous', 'prev'),
      h('li', {className: ['neighbours-all']}, h('a', {href: links.all.href}, links.all.label)),
      ...way(links.after, 'Next', 'next')
    ])
  ])
}

function way(link: NeighbourLink | undefined, word: string, rel: string): Element[] {
  if (!link) return []
  return [
    h('li', {className: [`neighbours-${rel}`]}, [
      h('a', {href: link.href, rel}, [
        h('span', {className: ['neighbours-way']}, word),
        ' ',
        h('span', {className: ['neighbours-label']}, link.label)
      ])
    ])
  ]
}

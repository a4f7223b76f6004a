import type {Element, ElementContent} from 'hast'
import {SKIP, visit} from 'unist-util-visit'
import {address, paths} from '../../model/paths.ts'
import type {SitePath, SpeechId} from '../../model/types.ts'

/** Where a document that is read away from the site stands. */
export interface Standing {
  origin: string
  speech: SpeechId
  /** Gives the link to a place by its id; nothing for an id that the edition does not hold. */
  linkTo(id: string): string | undefined
}

/**
 * Make links lead to places of the document itself where it holds them, and to the site's public address elsewhere.
 *
 * @param nodes - What is drawn, its links written from the site's root; it is changed.
 * @param standing - Where it stands.
 */
export function leadOut(nodes: readonly ElementContent[], standing: Standing): void {
  visit({type: 'root', children: [...nodes]}, 'element', (node: Element) => {
    const {href} = node.properties
    if (typeof href === 'string') node.properties.href = outward(href, standing)
    return node.tagName === 'svg' ? SKIP : undefined
  })
}

function outward(href: string, standing: Standing): string {
  const {origin, speech, linkTo} = standing
  const page = paths.speech(speech)
  const [path = '', fragment] = href.startsWith('#')
    ? [page, href.slice(1)]
    : href.startsWith('/')
      ? href.slice(1).split('#')
      : ['', undefined]
  if (path === '') return href
  const file = path.endsWith('/') ? `${path}index.html` : path
  const gloss = /^glossary\/([^/]+)\/index\.html$/.exec(file)?.[1]
  const id = file === page ? fragment : gloss === undefined ? undefined : `g-${gloss}`
  const inside = id === undefined ? undefined : linkTo(id)
  return inside ?? address(origin, file as SitePath, fragment)
}

import type {Element} from 'hast'
import type {Citable} from '../../cite/citation-templates.ts'
import {h} from '../../html/element.ts'
import {formatsBox, styleRows} from '../parts/cite-box.ts'

/**
 * Show how to cite a claim's page: in the first style at once, in the others and for programs on demand.
 *
 * @param citable - The claim; nothing where its speech does not know it.
 * @returns The first citation, and the others folded.
 */
export function citation(citable: Citable | undefined): Element[] {
  if (!citable) return []
  const request = {...citable, passage: {}}
  const [first, ...others] = styleRows(request)
  return [
    h('dl', {className: ['cite-styles']}, first ?? []),
    h('details', {className: ['cite-box']}, [
      h('summary', 'Other styles'),
      h('dl', {className: ['cite-styles']}, others)
    ]),
    formatsBox('For programs and other sites', request, 'cite')
  ]
}

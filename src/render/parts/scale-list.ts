import type {Element} from 'hast'
import {h} from '../../html/element.ts'
import type {Rating} from '../../model/types.ts'
import {ratingMark} from './rating.ts'
import {scale} from './scale.ts'

/**
 * Draw the scale as a list of terms with their definitions.
 *
 * @param current - The step to point out, e.g. that of the claim on whose page the scale stands.
 * @returns A definition list.
 */
export function scaleList(current?: Rating): Element {
  return h(
    'dl',
    {className: ['scale']},
    scale.map(({rating, definition}) =>
      h('div', {className: ['scale-step', ...(rating === current ? ['scale-step-current'] : [])]}, [
        h('dt', [
          ratingMark(rating),
          ...(rating === current ? [' ', h('span', {className: ['scale-here']}, 'this claim')] : [])
        ]),
        h('dd', definition)
      ])
    )
  )
}

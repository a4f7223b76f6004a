import type {Element} from 'hast'
import {h} from '../../html/element.ts'
import type {ClaimNote} from '../../model/types.ts'
import {to} from '../page.ts'
import type {Bibliography} from '../parts/bibliography.ts'
import {dateElement} from '../parts/date-element.ts'
import {ratingMark} from '../parts/rating.ts'
import {scale} from '../parts/scale.ts'
import {countStances, stanceBalance} from '../parts/stance.ts'
import {paths} from '../paths.ts'
import {inlineProse} from '../prose.ts'

/**
 * Show the rating of a claim with its reason, what the rating means, and the balance of evidence.
 *
 * @param note - The claim.
 * @param bibliography - The page's sources.
 * @returns A section.
 */
export function verdict(note: ClaimNote, bibliography: Bibliography): Element {
  const citer = bibliography.at({id: 'rating', label: 'rating'})
  const step = scale.find(({rating}) => rating === note.rating)
  return h('section', {id: 'rating', className: ['verdict'], ariaLabelledBy: 'rating-heading'}, [
    h('h2', {id: 'rating-heading'}, 'Rating'),
    h('p', {className: ['verdict-rating']}, ratingMark(note.rating)),
    h('div', {className: ['verdict-reason']}, inlineProse(note.reason, citer)),
    ...stanceBalance(countStances(note.evidence)),
    h('p', {className: ['verdict-scale']}, [
      h('b', `${step?.label}:`),
      ` ${step?.definition} `,
      h('a', {href: to(paths.about, 'scale')}, 'The whole scale')
    ]),
    h('p', {className: ['verdict-checked']}, ['Last checked ', dateElement(note.updated), '.'])
  ])
}

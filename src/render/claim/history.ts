import type {Element} from 'hast'
import {h} from '../../html/element.ts'
import {historyAnchors} from '../../model/history-anchors.ts'
import type {ClaimNote, RatingStep} from '../../model/types.ts'
import {dateElement} from '../parts/date-element.ts'
import {ratingMark} from '../parts/rating.ts'

/**
 * List every rating that a claim ever had, the latest first.
 *
 * @param note - The claim.
 * @returns A section; each step at its permanent address.
 */
export function history(note: ClaimNote): Element {
  const anchors = historyAnchors(note.history)
  const steps = note.history.map((step, index) => historyStep(step, anchors[index] ?? ''))
  return h('section', {className: ['history'], ariaLabelledBy: 'history'}, [
    h('h2', {id: 'history'}, 'History of the rating'),
    h('ol', {reversed: true}, steps.toReversed())
  ])
}

function historyStep({date, rating, why}: RatingStep, id: string): Element {
  return h('li', {id}, [dateElement(date), ' ', ratingMark(rating), ' ', h('span', why)])
}

import type {Element} from 'hast'
import {h} from '../../html/element.ts'
import {compareDates} from '../../model/edtf.ts'
import {historyAnchors} from '../../model/history-anchors.ts'
import type {ClaimNote, NoteStep, RatingStep} from '../../model/types.ts'
import {dateElement} from '../parts/date-element.ts'
import {ratingMark} from '../parts/rating.ts'

/**
 * List every rating that a claim ever had, and what else was changed, the latest first.
 *
 * @param note - The claim.
 * @returns A section; each step at its permanent address.
 */
export function history(note: ClaimNote): Element {
  const anchors = historyAnchors(note.history)
  const ratings = note.history.map((step, index) => ({
    date: step.date,
    item: historyStep(step, anchors[index] ?? '')
  }))
  const changes = note.changes.map((step) => ({date: step.date, item: noteStep(step)}))
  const steps = [...ratings, ...changes].sort((a, b) => compareDates(a.date, b.date))
  return h('section', {className: ['history'], ariaLabelledBy: 'history'}, [
    h('h2', {id: 'history'}, changes.length > 0 ? 'History' : 'History of the rating'),
    h(
      'ol',
      {reversed: true},
      steps.toReversed().map(({item}) => item)
    )
  ])
}

function historyStep({date, rating, why}: RatingStep, id: string): Element {
  return h('li', {id}, [dateElement(date), ' ', ratingMark(rating), ' ', h('span', why)])
}

function noteStep({date, what}: NoteStep): Element {
  return h('li', {className: ['change']}, [dateElement(date), ' ', h('span', what)])
}

import type {Element} from 'hast'
import {h, s} from '../../html/element.ts'
import type {Rating} from '../../model/types.ts'
import {ratingShape} from './rating.ts'
import {scale} from './scale.ts'

/** Numbers of claims by rating. */
export type RatingCounts = Readonly<Partial<Record<Rating, number>>>

/**
 * Count claims by rating.
 *
 * @param notes - Notes of any kind.
 * @returns The numbers; ratings that do not occur are left out.
 */
export function countRatings(notes: Iterable<{readonly rating?: Rating}>): RatingCounts {
  const counts: Partial<Record<Rating, number>> = {}
  for (const {rating} of notes) {
    if (rating !== undefined) counts[rating] = (counts[rating] ?? 0) + 1
  }
  return counts
}

/**
 * Say and draw how many claims bear each rating.
 *
 * @param counts - Numbers by rating.
 * @returns A bar with a stretch for each rating and, under it, each shape with its number and its words; nothing
 * where there are no claims.
 */
export function ratingBar(counts: RatingCounts): Element[] {
  const rows = scale.flatMap((step) => {
    const count = counts[step.rating] ?? 0
    return count > 0 ? [{...step, count}] : []
  })
  if (rows.length === 0) return []
  const items = rows.map(({rating, label, count}) =>
    h('li', [
      ratingShape(rating),
      h('span', {className: ['rating-count']}, String(count)),
      ' ',
      h('span', {className: ['rating-count-word']}, label.toLowerCase())
    ])
  )
  return [
    h('div', {className: ['ratings']}, [
      bar(rows),
      h('ul', {className: ['rating-counts'], ariaLabel: 'Claims by rating'}, items)
    ])
  ]
}

function bar(rows: ReadonlyArray<{rating: Rating; count: number}>): Element {
  const total = rows.reduce((sum, {count}) => sum + count, 0)
  const unit = (100 - (rows.length - 1)) / total
  let x = 0
  const stretches = rows.map(({rating, count}) => {
    const width = count * unit
    const stretch = s('rect', {
      className: [`rating-${rating}`],
      x: Math.round(x * 100) / 100,
      y: 0,
      width: Math.round(width * 100) / 100,
      height: 4
    })
    x += width + 1
    return stretch
  })
  return s(
    'svg',
    {
      className: ['rating-bar'],
      viewBox: '0 0 100 4',
      preserveAspectRatio: 'none',
      ariaHidden: 'true',
      focusable: 'false'
    },
    stretches
  )
}

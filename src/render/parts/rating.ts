import type {Element} from 'hast'
import {h, s} from '../../html/element.ts'
import type {Rating} from '../../model/types.ts'
import {ratingShapes} from '../../prose/rating-shapes.ts'
import {ratingLabel} from './scale.ts'

/**
 * Show a rating: its words with its shape before them.
 *
 * The shape differs in form, not only in colour, so it survives black and white; the words alone say all.
 *
 * @param rating - The rating.
 * @param shape - Its shape, where it is not to be drawn anew.
 * @returns An inline element.
 */
export function ratingMark(rating: Rating, shape: Element = ratingShape(rating)): Element {
  return h('span', {className: ['rating', `rating-${rating}`]}, [
    shape,
    h('span', {className: ['rating-word']}, ratingLabel(rating))
  ])
}

/**
 * Draw the shape of a rating, for use where its words stand near.
 *
 * @param rating - The rating.
 * @returns A picture of 1 em that assistive technology passes over; its ink is the text's colour. It is one object for
 *   all pages, and must not be changed.
 */
export function ratingShape(rating: Rating): Element {
  const known = shapes.get(rating)
  if (known) return known
  const shape = drawShape(rating)
  shapes.set(rating, shape)
  return shape
}

const shapes = new Map<Rating, Element>()

function drawShape(rating: Rating): Element {
  return s(
    'svg',
    {
      className: ['rating-shape', `rating-${rating}`],
      viewBox: '0 0 16 16',
      width: 16,
      height: 16,
      ariaHidden: 'true',
      focusable: 'false'
    },
    ratingShapes[rating]()
  )
}

/**
 * Draw all shapes once, for a page on which they occur many times.
 *
 * @returns A sheet that shows nothing itself; it must stand on the page.
 */
export function ratingSheet(): Element {
  const symbols = (Object.keys(ratingShapes) as Rating[]).map((rating) =>
    s('symbol', {id: symbolId(rating), viewBox: '0 0 16 16'}, ratingShapes[rating]())
  )
  return s('svg', {display: 'none'}, symbols)
}

/**
 * Show the shape of a rating from the page's sheet.
 *
 * @param rating - The rating.
 * @returns The same picture as `ratingShape`.
 */
export function ratingFromSheet(rating: Rating): Element {
  return s(
    'svg',
    {className: ['rating-shape'], ariaHidden: 'true'},
    s('use', {href: `#${symbolId(rating)}`})
  )
}

function symbolId(rating: Rating): string {
  return `shape-${rating}`
}

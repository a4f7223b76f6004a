import type {Element} from 'hast'
import {h, s} from '../../html/element.ts'
import type {Rating} from '../../model/types.ts'
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
 * @returns A picture of 1 em that assistive technology passes over; its ink is the text's colour.
 */
export function ratingShape(rating: Rating): Element {
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
    shapes[rating]()
  )
}

/**
 * Draw all shapes once, for a page on which they occur many times.
 *
 * @returns A sheet that shows nothing itself; it must stand on the page.
 */
export function ratingSheet(): Element {
  const symbols = (Object.keys(shapes) as Rating[]).map((rating) =>
    s('symbol', {id: symbolId(rating), viewBox: '0 0 16 16'}, shapes[rating]())
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

const line = {fill: 'none', stroke: 'currentColor', 'stroke-width': 1.75}
const ink = {fill: 'currentColor'}

const ring = () => s('circle', {cx: 8, cy: 8, r: 6, ...line})
const path = (d: string, style: Record<string, string | number>) => s('path', {d, ...style})

const shapes: Record<Rating, () => Element[]> = {
  supported: () => [s('circle', {cx: 8, cy: 8, r: 6.875, ...ink})],
  'partly-supported': () => [ring(), path('M8 2a6 6 0 0 0 0 12Z', ink)],
  disputed: () => [
    path('M6.6 1.2a6.9 6.9 0 0 0 0 13.6Z', ink),
    path('M9.9 2.4a5.9 5.9 0 0 1 0 11.2Z', {...line, 'stroke-width': 1.5})
  ],
  unsupported: () => [ring()],
  contradicted: () => [ring(), path('M3.8 3.8l8.4 8.4M12.2 3.8l-8.4 8.4', line)],
  'not-checkable': () => [path('M2.5 8h11', {...line, 'stroke-width': 2.25})]
}

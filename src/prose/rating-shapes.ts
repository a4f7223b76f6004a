import type {Element} from 'hast'
import {s} from '../html/element.ts'
import type {Rating} from '../model/types.ts'

const line = {fill: 'none', stroke: 'currentColor', 'stroke-width': 1.75}
const ink = {fill: 'currentColor'}

const ring = () => s('circle', {cx: 8, cy: 8, r: 6, ...line})
const path = (d: string, style: Record<string, string | number>) => s('path', {d, ...style})

/** Draws the shape of each rating on 16 by 16 units, in the colour of the text around it; shapes differ in form, not in colour alone. */
export const ratingShapes: Readonly<Record<Rating, () => Element[]>> = {
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

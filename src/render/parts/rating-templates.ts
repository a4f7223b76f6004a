import type {Element} from 'hast'
import {ratingMark} from './rating.ts'
import {scale} from './scale.ts'

/**
 * Keep every rating ready for a page's script, which shows them in what it draws.
 *
 * @returns A template for each, named by `data-rating`.
 */
export function ratingTemplates(): Element[] {
  return scale.map(({rating}) => ({
    type: 'element',
    tagName: 'template',
    properties: {dataRating: rating},
    children: [],
    content: {type: 'root', children: [ratingMark(rating)]}
  }))
}

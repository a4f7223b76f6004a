import type {Element} from 'hast'
import {h} from '../../html/element.ts'

/**
 * Put data for machines into a page, in a block of its own.
 *
 * @param data - Plain data, JSON-LD.
 * @returns A script element that holds data and runs nothing; no text in it can end it early.
 */
export function structuredData(data: object): Element {
  return h('script', {type: 'application/ld+json'}, JSON.stringify(data).replaceAll('<', '\\u003c'))
}

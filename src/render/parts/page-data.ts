import type {Element} from 'hast'
import {h} from '../../html/element.ts'

/**
 * Put data for the page's own scripts into it.
 *
 * @param id - Its id.
 * @param data - Plain data.
 * @returns A script element that runs nothing; no text in it can end it early.
 */
export function pageData(id: string, data: object): Element {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  return h('script', {id, type: 'application/json'}, json)
}

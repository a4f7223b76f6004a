import type {PageLinks} from '../model/types.ts'
import {isTextOnly} from './elements.ts'
import {noteAttribute, noteRefresh} from './page-links.ts'

const tagName = /[a-z][^\s/>]*/iy
const attribute = /[\s/]*([^\s=/>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/y

/**
 * Collect the ids and links of an HTML page in one pass over its text, without making a tree.
 *
 * Reads any page as it comes from a serialiser: comments, and elements whose content is only text, are passed over;
 * attributes may be quoted in either way or not at all. (HTML standard, 13.2.5 Tokenization.)
 *
 * @param html - The page.
 * @returns Its ids and links.
 */
export function scanHtml(html: string): PageLinks {
  const found: PageLinks = {ids: [], links: []}
  let at = html.indexOf('<')
  while (at >= 0) at = html.indexOf('<', pastMarkup(html, at + 1, found))
  return found
}

/** Gives the index after the markup that begins with the `<` before `at`. */
function pastMarkup(html: string, at: number, found: PageLinks): number {
  if (html.startsWith('!--', at)) return past(html, '-->', at + 1)
  tagName.lastIndex = at
  const name = tagName.exec(html)?.[0].toLowerCase()
  if (name === undefined) return at
  const end = pastAttributes(html, tagName.lastIndex, name, found)
  return isTextOnly(name) ? pastText(html, name, end) : end
}

function pastAttributes(html: string, start: number, element: string, found: PageLinks): number {
  let at = start
  let refresh = false
  let content = ''
  for (;;) {
    attribute.lastIndex = at
    const match = attribute.exec(html)
    if (match === null) break
    at = attribute.lastIndex
    const name = match[1] ?? ''
    const value = match[2] ?? match[3] ?? match[4]
    if (value === undefined) continue
    const decoded = decode(value)
    noteAttribute(name.toLowerCase(), decoded, found)
    if (element === 'meta' && name === 'content') content = decoded
    if (element === 'meta' && name === 'http-equiv') refresh = value.toLowerCase() === 'refresh'
  }
  if (refresh) noteRefresh(content, found)
  return past(html, '>', at)
}

function past(html: string, mark: string, at: number): number {
  const index = html.indexOf(mark, at)
  return index < 0 ? html.length : index + mark.length
}

function pastText(html: string, element: string, at: number): number {
  const close = new RegExp(`</${element}(?=[\\s/>])`, 'gi')
  close.lastIndex = at
  return close.exec(html)?.index ?? html.length
}

const named: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"}

/** Character references as serialisers write them: numbers, and the five names of XML. */
function decode(value: string): string {
  if (!value.includes('&')) return value
  return value.replace(/&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return named[name] ?? whole
    const point = Number.parseInt(hex ?? decimal, hex === undefined ? 10 : 16)
    return point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd'
  })
}

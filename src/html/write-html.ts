import type {Comment, Element, Nodes, Parents, Properties} from 'hast'
import type {PageLinks} from '../model/types.ts'
import {type Attribute, attributeOf, type Space} from './attribute.ts'
import {isIntegrationPoint, isTextOnly, isVoid} from './elements.ts'
import {escapeAttribute, escapeComment, escapeText} from './escape.ts'
import {noteAttribute, noteRefresh} from './page-links.ts'
import type {Written} from './written.ts'

/** Changes the address in an attribute, e.g. to a relative one. */
export type LinkChange = (link: string) => string

/**
 * Write a tree as HTML in one pass.
 *
 * Guarantees the bytes that rehype-stringify writes with its defaults (a property test holds it to that), in a fifth of
 * its time: names of attributes are looked up once, and nothing is joined but one string.
 *
 * @param tree - The tree; it is not changed.
 * @param changeLink - Changes each address that begins with `/`; left out, they stay.
 * @param found - Is told of all places and links that are written, just as `scanHtml` would read them from the page.
 * @returns The HTML.
 */
export function writeHtml(tree: Nodes, changeLink?: LinkChange, found?: PageLinks): string {
  return node(tree, undefined, 'html', {change: changeLink, found})
}

/** What goes with a writer through the whole tree. */
interface Pass {
  readonly change: LinkChange | undefined
  /** Nothing: nobody asks for it, or what is written there is text to a reader of the page. */
  readonly found: PageLinks | undefined
}

function node(given: Nodes, parent: Parents | undefined, space: Space, pass: Pass): string {
  switch (given.type) {
    case 'element':
      return element(given, space, pass)
    case 'text':
    case 'raw':
      return text(given, parent)
    case 'comment':
      return comment(given)
    case 'doctype':
      return '<!doctype html>'
    case 'written':
      return ready(given, pass)
    default:
      return all(given, space, pass)
  }
}

function all(parent: Parents, space: Space, pass: Pass): string {
  let html = ''
  for (const child of parent.children) html += node(child, parent, space, pass)
  return html
}

function element(given: Element, outer: Space, pass: Pass): string {
  const {tagName, properties} = given
  const own = tagName === 'svg' ? 'svg' : outer
  const inner = own === 'svg' && isIntegrationPoint(tagName) ? 'html' : own
  const start = `<${tagName}${attributes(properties, own, pass)}>`
  if (pass.found && tagName === 'meta') refresh(properties, pass.found)
  const isTemplate = outer === 'html' && tagName === 'template' && given.content !== undefined
  const within =
    pass.found && isTextOnly(tagName.toLowerCase()) ? {...pass, found: undefined} : pass
  const content = all(isTemplate && given.content ? given.content : given, inner, within)
  if (content === '' && outer === 'html' && isVoid(tagName)) return start
  return `${start}${content}</${tagName}>`
}

function text({value}: {value: string}, parent: Parents | undefined): string {
  const isRaw =
    parent?.type === 'element' && (parent.tagName === 'script' || parent.tagName === 'style')
  return isRaw ? value : escapeText(value)
}

function comment({value}: Comment): string {
  return `<!--${escapeComment(value)}-->`
}

function ready({html, found: {ids, links}}: Written, {found}: Pass): string {
  found?.ids.push(...ids)
  found?.links.push(...links)
  return html
}

function refresh({httpEquiv, content}: Properties, found: PageLinks): void {
  if (String(httpEquiv).toLowerCase() === 'refresh') noteRefresh(String(content ?? ''), found)
}

function attributes(properties: Properties, space: Space, {change, found}: Pass): string {
  let html = ''
  for (const key in properties) {
    const given = properties[key]
    if (given === null || given === undefined) continue
    const attribute = attributeOf(space, key)
    const value =
      change && typeof given === 'string' && given.startsWith('/') && isLink(key)
        ? change(given)
        : written(attribute, given)
    if (value === undefined) continue
    if (value === true) html += ` ${attribute.name}`
    else html += ` ${attribute.name}="${escapeAttribute(value)}"`
    const {linkName} = attribute
    if (found && linkName !== undefined && value !== true) noteAttribute(linkName, value, found)
  }
  return html
}

const links = new Set(['href', 'src', 'action', 'data', 'cite', 'dataSitemap', 'dataSource'])

function isLink(property: string): boolean {
  return links.has(property)
}

/** Gives the words of an attribute; true: it is there without any; nothing: it is not there. */
function written(
  attribute: Attribute,
  given: NonNullable<Properties[string]>
): string | true | undefined {
  const value = truthOf(attribute, given)
  if (value === false || (typeof value === 'number' && Number.isNaN(value))) return undefined
  return value === true || typeof value === 'string' ? value : stringOf(attribute, value)
}

function truthOf(
  {boolean, overloaded, name}: Attribute,
  value: NonNullable<Properties[string]>
): NonNullable<Properties[string]> {
  if (!boolean && !overloaded) return value
  const isBare = value === '' || value === name
  if (overloaded && isBare) return true
  return typeof value !== 'string' || isBare ? Boolean(value) : value
}

function stringOf({separator}: Attribute, value: number | ReadonlyArray<string | number>): string {
  if (typeof value === 'number') return String(value)
  const items = separator === ', ' && value.at(-1) === '' ? [...value, ''] : value
  return items.join(separator).trim()
}

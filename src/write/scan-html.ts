/** The places and the links of an HTML page. */
export interface PageLinks {
  /** The values of its `id`s, in order. */
  ids: string[]
  /** The addresses it refers to, as a browser reads them (character references decoded), in order. */
  links: string[]
}

/** Attributes that hold one address. */
const single = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'data',
  'poster',
  'cite',
  'xlink:href'
])

/** Attributes that hold a list of image candidates. */
const lists = new Set(['srcset', 'imagesrcset'])

/** Elements whose content is text, whatever it looks like. */
const textOnly = new Set(['script', 'style', 'title', 'textarea', 'xmp', 'iframe', 'noembed'])

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
  return textOnly.has(name) ? pastText(html, name, end) : end
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
    note(name, value, found)
    if (element === 'meta' && name === 'content') content = value
    if (element === 'meta' && name === 'http-equiv') refresh = value.toLowerCase() === 'refresh'
  }
  if (refresh) found.links.push(refreshAddress(decode(content)))
  return past(html, '>', at)
}

function note(attributeName: string, value: string, found: PageLinks): void {
  const name = attributeName.toLowerCase()
  if (name === 'id') found.ids.push(decode(value))
  else if (single.has(name)) found.links.push(decode(value).trim())
  else if (lists.has(name)) found.links.push(...candidates(decode(value)))
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

/** The addresses of a `srcset` (HTML standard, 4.8.4.2.1 Srcset attributes). */
function candidates(srcset: string): string[] {
  const addresses: string[] = []
  let rest = srcset.replace(/^[\s,]+/, '')
  while (rest !== '') {
    const [address = ''] = /^\S+/.exec(rest) ?? []
    addresses.push(address.replace(/,+$/, ''))
    rest = rest.slice(address.length)
    // A comma at the end of the address ends the candidate; else a descriptor such as `2x` follows.
    rest = (address.endsWith(',') ? rest : rest.replace(/^[^,]*/, '')).replace(/^[\s,]+/, '')
  }
  return addresses
}

/** The address in `0; url=../new/` (HTML standard, 4.2.5.3 Refresh). */
function refreshAddress(content: string): string {
  return /^\s*[\d.]+\s*[;,]?\s*(?:url\s*=\s*)?["']?([^"']*)/i.exec(content)?.[1]?.trim() ?? ''
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

import type {PageLinks} from '../model/types.ts'

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

/**
 * Tell whether an attribute makes a place or holds addresses.
 *
 * @param name - Its name in lower case.
 * @returns Whether `noteAttribute` would note anything of it.
 */
export function holdsLinks(name: string): boolean {
  return name === 'id' || single.has(name) || lists.has(name)
}

/**
 * Note the place or the addresses that an attribute holds.
 *
 * @param name - Its name in lower case.
 * @param value - Its value, character references decoded.
 * @param found - What its page holds; it is added to.
 */
export function noteAttribute(name: string, value: string, found: PageLinks): void {
  if (name === 'id') found.ids.push(value)
  else if (single.has(name)) found.links.push(value.trim())
  else if (lists.has(name)) found.links.push(...candidates(value))
}

/**
 * Note the address to which a page sends its reader on (HTML standard, 4.2.5.3 Refresh).
 *
 * @param content - What its `meta` says, e.g. `0; url=../new/`.
 * @param found - What the page holds; it is added to.
 */
export function noteRefresh(content: string, found: PageLinks): void {
  const address = /^\s*[\d.]+\s*[;,]?\s*(?:url\s*=\s*)?["']?([^"']*)/i.exec(content)?.[1]
  found.links.push(address?.trim() ?? '')
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

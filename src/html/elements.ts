/** Elements that have no content and no end tag (HTML standard, 13.1.2), and those of old that are written so. */
const voids = new Set([
  'area',
  'base',
  'basefont',
  'bgsound',
  'br',
  'col',
  'command',
  'embed',
  'frame',
  'hr',
  'image',
  'img',
  'input',
  'keygen',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr'
])

/**
 * Tell whether an element has no end tag.
 *
 * @param tagName - Its name.
 * @returns Whether it is void.
 */
export function isVoid(tagName: string): boolean {
  return voids.has(tagName) || voids.has(tagName.toLowerCase())
}

/**
 * Tell whether what an SVG element holds is HTML again (HTML standard, 13.2.6.5).
 *
 * @param tagName - Its name.
 * @returns Whether it is an integration point.
 */
export function isIntegrationPoint(tagName: string): boolean {
  return tagName === 'desc' || tagName === 'foreignObject' || tagName === 'title'
}

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

/** Elements whose content is text, whatever it looks like. */
const textOnly = new Set(['script', 'style', 'title', 'textarea', 'xmp', 'iframe', 'noembed'])

/**
 * Tell whether what an element holds is text, whatever it looks like.
 *
 * @param tagName - Its name in lower case.
 * @returns Whether no element can stand in it.
 */
export function isTextOnly(tagName: string): boolean {
  return textOnly.has(tagName)
}

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

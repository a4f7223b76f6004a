import type {Element} from 'xast'

/**
 * Write a tree as an XML 1.0 document.
 *
 * Guaranteed to be well-formed for any text: a character that XML 1.0 forbids (section 2.2: control characters, lone
 * surrogates, U+FFFE and U+FFFF) becomes U+FFFD one for one, so that offsets hold; `]]>` is escaped; carriage returns
 * survive. Only elements in `structural` get line breaks and indentation, so that no mixed content gains white space.
 *
 * In the place of xast-util-to-xml, which leaves out forbidden characters, leaves `]]>` as it is, and takes sixty times as
 * long: it makes a new expression for every string, and a speech has thousands.
 *
 * @param root - The document's element.
 * @param structural - Names of elements that hold elements only.
 * @returns The document with its XML declaration, ending in a line break.
 */
export function writeXml(root: Element, structural: ReadonlySet<string> = new Set()): string {
  const pieces = ['<?xml version="1.0" encoding="UTF-8"?>\n']
  writeElement(root, structural, 0, pieces)
  pieces.push('\n')
  return pieces.join('')
}

/**
 * Put a sign in the place of every character that XML 1.0 forbids.
 *
 * @param text - Any text.
 * @returns The text with U+FFFD in the place of what XML 1.0 forbids.
 */
export function allowedInXml(text: string): string {
  return text.replace(forbidden, '\uFFFD')
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu

/** All pieces go into one list: a speech has thousands of elements, and each list of its own would take time. */
function writeElement(
  node: Element,
  structural: ReadonlySet<string>,
  depth: number,
  pieces: string[]
): void {
  const {name, attributes, children} = node
  pieces.push('<', name)
  for (const key of Object.keys(attributes)) {
    pieces.push(' ', key, '="', writeAttribute(attributes[key] ?? ''), '"')
  }
  if (children.length === 0) {
    pieces.push('/>')
    return
  }
  pieces.push('>')
  const onLines = structural.has(name)
  for (const child of children) {
    if (onLines) pieces.push(lineBreak(depth + 1))
    if (child.type === 'element') writeElement(child, structural, depth + 1, pieces)
    else if (child.type === 'text') pieces.push(writeText(child.value))
  }
  if (onLines) pieces.push(lineBreak(depth))
  pieces.push('</', name, '>')
}

function lineBreak(depth: number): string {
  return `\n${'  '.repeat(depth)}`
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#xD;'
}

/** Most texts have nothing in them to be written otherwise, which one look tells. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const special = /[&<>"\u0000-\u001F\uFFFE\uFFFF\uD800-\uDFFF]/

function writeText(text: string): string {
  if (!special.test(text)) return text
  return allowedInXml(text).replace(/[&<>\r]/g, (character) => references[character] ?? character)
}

/** White space in attributes comes out of a parser as spaces whatever it was; so it is written as that. */
function writeAttribute(text: string): string {
  if (!special.test(text)) return text
  return allowedInXml(text)
    .replace(/[\t\n\r]/g, ' ')
    .replace(/[&<>"]/g, (character) => references[character] ?? character)
}

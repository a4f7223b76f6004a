import type {Element, ElementContent} from 'xast'

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
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement(root, structural, 0)}\n`
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

function writeElement(node: Element, structural: ReadonlySet<string>, depth: number): string {
  const attributes = Object.entries(node.attributes).map(
    ([name, value]) => ` ${name}="${writeAttribute(value ?? '')}"`
  )
  const start = `<${node.name}${attributes.join('')}`
  if (node.children.length === 0) return `${start}/>`
  const children = node.children.map((child) => writeNode(child, structural, depth + 1))
  return `${start}>${layOut(children, structural.has(node.name), depth)}</${node.name}>`
}

function writeNode(node: ElementContent, structural: ReadonlySet<string>, depth: number): string {
  if (node.type === 'element') return writeElement(node, structural, depth)
  return node.type === 'text' ? writeText(node.value) : ''
}

function layOut(children: readonly string[], onLines: boolean, depth: number): string {
  if (!onLines) return children.join('')
  const indent = '  '.repeat(depth)
  return `${children.map((child) => `\n${indent}  ${child}`).join('')}\n${indent}`
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#xD;'
}

function writeText(text: string): string {
  return allowedInXml(text).replace(/[&<>\r]/g, (character) => references[character] ?? character)
}

/** White space in attributes comes out of a parser as spaces whatever it was; so it is written as that. */
function writeAttribute(text: string): string {
  return allowedInXml(text)
    .replace(/[\t\n\r]/g, ' ')
    .replace(/[&<>"]/g, (character) => references[character] ?? character)
}

import type {Element, ElementContent, Nodes, Root} from 'xast'
import {toXml} from 'xast-util-to-xml'

/**
 * Write a tree as an XML 1.0 document.
 *
 * Guaranteed to be well-formed for any text: a character that XML 1.0 forbids (section 2.2: control characters, lone
 * surrogates, U+FFFE and U+FFFF) becomes U+FFFD one for one, so that offsets hold; `]]>` is escaped; carriage
 * returns survive. Only elements in `structural` get line breaks and indentation, so that no mixed content gains white space.
 *
 * @param root - The document's element.
 * @param structural - Names of elements that hold elements only.
 * @returns The document with its XML declaration, ending in a line break.
 */
export function writeXml(root: Element, structural: ReadonlySet<string> = new Set()): string {
  const tree: Root = {
    type: 'root',
    children: [
      {type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"'},
      {type: 'text', value: '\n'},
      cleanElement(root, structural, 0),
      {type: 'text', value: '\n'}
    ]
  }
  return toXml(tree, {allowDangerousXml: true, closeEmptyElements: true})
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

function cleanElement(node: Element, structural: ReadonlySet<string>, depth: number): Element {
  const attributes = Object.entries(node.attributes).map(
    ([name, value]) => [name, allowedInXml(value ?? '').replace(/[\t\n\r]/g, ' ')] as const
  )
  const children = node.children.flatMap((child) => cleanChild(child, structural, depth + 1))
  const laidOut =
    structural.has(node.name) && children.length > 0 ? indented(children, depth) : children
  return {...node, attributes: Object.fromEntries(attributes), children: laidOut}
}

function cleanChild(
  node: ElementContent,
  structural: ReadonlySet<string>,
  depth: number
): ElementContent[] {
  if (node.type === 'element') return [cleanElement(node, structural, depth)]
  return node.type === 'text' ? safeText(allowedInXml(node.value)) : [node]
}

/** The serializer leaves `>` and carriage returns as they are; these few are written as references by hand. */
function safeText(value: string): ElementContent[] {
  return value.split(/(?<=\]\])(>)|(\r)/).flatMap((part): ElementContent[] => {
    if (part === undefined || part === '') return []
    if (part === '\r') return [reference('&#xD;')]
    return part === '>' ? [reference('&gt;')] : [{type: 'text', value: part}]
  })
}

function reference(value: string): ElementContent {
  // `raw` is known to the serializer but not to the types of xast.
  return {type: 'raw', value} as unknown as ElementContent & Nodes
}

function indented(children: readonly ElementContent[], depth: number): ElementContent[] {
  const line = (level: number): ElementContent => ({
    type: 'text',
    value: `\n${'  '.repeat(level)}`
  })
  return [...children.flatMap((child) => [line(depth + 1), child]), line(depth)]
}

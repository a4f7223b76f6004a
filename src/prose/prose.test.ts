import {h} from 'hastscript'
import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {parseMarkdown} from '../read/markdown.ts'
import {prose} from './prose.ts'

const html = (markdown: string, prefix = 'n') =>
  unified()
    .use(rehypeStringify)
    .stringify({
      type: 'root',
      children: prose(parseMarkdown(markdown), {
        prefix,
        cite: (reference) => h('a', {href: `#s-${reference.id}`}, '7')
      })
    })

describe('prose', () => {
  it.each([
    [
      'a citation',
      'He fell [@hrw-2022, p. 3; @un].',
      '<p>He fell <small>[<a href="#s-hrw-2022">7</a>, p. 3, <a href="#s-un">7</a>]</small>.</p>'
    ],
    [
      'foreign words',
      'The :lang[әкімдік]{kk} said',
      '<p>The <span lang="kk">әкімдік</span> said</p>'
    ],
    ['Arabic words', ':lang[قانون]{ar}', '<p><span lang="ar" dir="rtl">قانون</span></p>'],
    ['a script', 'a <script>alert(1)</script> b', '<p>a alert(1) b</p>'],
    ['a link that runs script', '[x](javascript:alert(1))', '<p><a>x</a></p>'],
    ['a data address', '[x](data:text/html,hi)', '<p><a>x</a></p>'],
    ['a good link', '[x](https://example.org/)', '<p><a href="https://example.org/">x</a></p>'],
    ['an image', '![x](https://example.org/a.png)', '<p></p>']
  ])('renders %s safely', (_name, markdown, expected) => {
    expect(html(markdown)).toBe(expected)
  })

  it.each([
    ['plain words', ''],
    ['words with a list', '\n\n- One'],
    ['words with a link', ' [here](/x)']
  ])('links the paragraphs that %s name, and no other numbers', (_name, rest) => {
    const text = `See ¶ 3, ¶ 10–¶ 12 and ¶ 34a; not ¶ 99, ¶ 3_b or [@un, ¶ 3].${rest}`
    const linked = prose(parseMarkdown(text.replaceAll('¶ ', '¶\u00a0')), {
      prefix: 'n',
      cite: () => h('i', '7'),
      paragraph: (id) => (id === 'p99' ? undefined : h('a', {href: `#${id}`}, `¶ ${id.slice(1)}`))
    })
    expect(
      unified()
        .use(rehypeStringify)
        .stringify({type: 'root', children: linked})
        .replaceAll('\u00a0', ' ')
    ).toMatch(
      '<p>See <a href="#p3">¶ 3</a>, <a href="#p10">¶ 10</a>–<a href="#p12">¶ 12</a> and <a href="#p34a">¶ 34a</a>; ' +
        'not ¶ 99, ¶ 3_b or <small>[<i>7</i>, ¶ 3]</small>.'
    )
  })

  it('keeps footnotes of two notes apart', () => {
    const ids = (text: string) => [...text.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])
    const [a, b] = [html('x[^1]\n\n[^1]: y', 'a'), html('x[^1]\n\n[^1]: y', 'b')]
    expect(ids(a).length).toBeGreaterThan(1)
    expect(ids(a).filter((id) => ids(b).includes(id))).toEqual([])
    for (const [, target = ''] of a.matchAll(/href="#([^"]+)"/g)) expect(ids(a)).toContain(target)
  })
})

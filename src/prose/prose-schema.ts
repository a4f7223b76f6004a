import type {Options} from 'rehype-sanitize'

const inline = ['em', 'strong', 'del', 'a', 'br', 'code', 'span', 'sup', 'sub', 'cite', 'q']
const blocks = [
  'p',
  'ul',
  'ol',
  'li',
  'blockquote',
  'pre',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'section'
]
const tables = ['table', 'thead', 'tbody', 'tr', 'th', 'td']

/** What the edition's own prose may hold as HTML: no script, style, form, frame or image. */
export const proseSchema: Options = {
  tagNames: [...inline, ...blocks, ...tables],
  attributes: {
    '*': ['lang', 'dir', 'id', 'className', 'ariaLabel', 'ariaDescribedBy'],
    a: ['href', 'dataFootnoteRef', 'dataFootnoteBackref'],
    section: ['dataFootnotes'],
    ol: ['start'],
    q: ['title'],
    td: ['align'],
    th: ['align']
  },
  protocols: {href: ['http', 'https', 'mailto']},
  clobber: [],
  strip: ['script', 'style']
}

import type {Properties} from 'hast'
import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'
import {holdsLinks} from './page-links.ts'

/** Where an element stands: names of attributes differ. */
export type Space = 'html' | 'svg'

/** How a property of an element is written. */
export interface Attribute {
  /** The attribute's name, e.g. `class` for `className`. */
  name: string
  /** Whether it is there or not, as `open`. */
  boolean: boolean
  /** Whether it may be there without a value, as `download`. */
  overloaded: boolean
  /** What stands between the items of a list. */
  separator: ' ' | ', '
  /** Its name in lower case, where it makes a place or holds addresses. */
  linkName: string | undefined
}

const known: Readonly<Record<Space, Map<string, Attribute>>> = {html: new Map(), svg: new Map()}

/**
 * Tell how a property is written. rehype-stringify itself is asked, but once a name: a site has millions of them.
 *
 * @param space - Where the element stands.
 * @param property - Its name in the tree.
 * @returns How it is written.
 */
export function attributeOf(space: Space, property: string): Attribute {
  const found = known[space].get(property)
  if (found) return found
  const attribute = ask(space, property)
  known[space].set(property, attribute)
  return attribute
}

function ask(space: Space, property: string): Attribute {
  const written = (value: Properties[string]) => writeCarefully(space, property, value)
  const bare = written(true)
  const name = bare.replace(/=.*/s, '')
  return {
    name,
    boolean: written(0) === '',
    overloaded: written('') === bare,
    separator: written(['a', 'b']).includes('a, b') ? ', ' : ' ',
    linkName: holdsLinks(name.toLowerCase()) ? name.toLowerCase() : undefined
  }
}

const processors = {
  html: unified().use(rehypeStringify).freeze(),
  svg: unified().use(rehypeStringify, {space: 'svg'}).freeze()
}

function writeCarefully(space: Space, property: string, value: Properties[string]): string {
  const properties = {[property]: value}
  const html = processors[space].stringify({
    type: 'root',
    children: [{type: 'element', tagName: 'g', properties, children: []}]
  })
  return html.slice('<g '.length, -'></g>'.length)
}

import type {Element, Root} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'

/** What a reference manager takes from a page: its fields, each with all its values. */
export type SavedRecord = Readonly<Record<string, readonly string[]>>

/** What Zotero would offer to save from a page, and the links by which programs find their way. */
export interface SavedPage {
  /** One for each ContextObject, or the one that the head describes. */
  records: readonly SavedRecord[]
  /** Addresses by the relation of the link, those of Signposting only. */
  signposts: Readonly<Record<string, readonly string[]>>
}

const processor = unified().use(rehypeParse).freeze()

/**
 * Take from a page what Zotero would save.
 *
 * By its translators of 2026: ContextObjects have the priority 300 and keep the metadata of the head (400) from being
 * asked first; in the head `z:` names are fields, `citation_` names their own, a semicolon parts authors, and two words on
 * both sides of a comma part them too.
 *
 * @param html - The page.
 * @returns Its records and signposts.
 */
export function savedPage(html: string): SavedPage {
  const tree = processor.parse(html)
  const coins = elements(tree, 'span').filter(({properties}) =>
    String(properties.className ?? '').includes('Z3988')
  )
  return {
    records:
      coins.length > 0
        ? coins.map(({properties}) => contextObject(String(properties.title)))
        : [embedded(elements(tree, 'meta'))],
    signposts: signposts(elements(tree, 'link'))
  }
}

function elements(tree: Root, name: string): Element[] {
  const found: Element[] = []
  visit(tree, 'element', (node: Element) => {
    if (node.tagName === name) found.push(node)
  })
  return found
}

/** The fields that Zotero's translator for embedded metadata fills, by the names in a page's head. */
export const zoteroFields: Readonly<Record<string, string>> = {
  citation_title: 'title',
  citation_author: 'author',
  citation_date: 'date',
  citation_language: 'language',
  citation_public_url: 'url',
  citation_publisher: 'publisher',
  citation_abstract: 'abstractNote',
  'DC.rights': 'rights'
}

function embedded(metas: readonly Element[]): SavedRecord {
  return collect(
    metas.flatMap(({properties}) => {
      const name = String(properties.name ?? '')
      const content = String(properties.content ?? '')
      const field = name.startsWith('z:') ? name.slice(2) : zoteroFields[name]
      if (field === undefined) return []
      const values = field === 'author' ? authors(content) : [content]
      return values.map((value) => [field, value] as const)
    })
  )
}

function authors(content: string): string[] {
  const list = content.split(/\s*;\s*/)
  const [first = '', second = ''] = content.split(/\s*,\s*/)
  const isParted = list.length === 1 && first.includes(' ') && second.includes(' ')
  return (isParted ? content.split(/\s*,\s*/) : list)
    .map((name) => name.replace(/,\s*$/, '').trim())
    .filter((name) => name !== '')
}

/** As the translator for ContextObjects names what Dublin Core and the formats for journals tell. */
const keys: Readonly<Record<string, string>> = {
  'rft.type': 'itemType',
  'rft.title': 'title',
  'rft.atitle': 'title',
  'rft.creator': 'author',
  'rft.au': 'author',
  'rft.date': 'date',
  'rft.language': 'language',
  'rft.identifier': 'url',
  'rft.source': 'publicationTitle',
  'rft.jtitle': 'publicationTitle',
  'rft.publisher': 'publisher'
}

function contextObject(title: string): SavedRecord {
  return collect(
    title.split('&').flatMap((pair) => {
      const [key = '', value = ''] = pair.split('=')
      const field = keys[key]
      return field ? [[field, decodeURIComponent(value).replace(/,$/, '')] as const] : []
    })
  )
}

function signposts(links: readonly Element[]): Record<string, string[]> {
  const relations = ['author', 'cite-as', 'describedby', 'alternate', 'license', 'type']
  return collect(
    links.flatMap(({properties}) => {
      const relation = String(properties.rel)
      return relations.includes(relation) ? [[relation, String(properties.href)] as const] : []
    })
  )
}

function collect(pairs: ReadonlyArray<readonly [string, string]>): Record<string, string[]> {
  const all: Record<string, string[]> = {}
  for (const [key, value] of pairs) all[key] = [...(all[key] ?? []), value]
  return all
}

import {describe, expect, it} from 'vitest'
import type {Element} from 'xast'
import {z} from 'zod'
import {exportFiles} from '../testing/export-files.ts'
import {ownEdition} from '../testing/read-archive.ts'
import {smallArchive} from '../testing/small-archive.ts'
import {elementsIn, parseXml, textOf} from '../testing/xml.ts'
import {feed} from './feed.ts'

/** JSON Feed 1.1, as far as it is required or used here. */
const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: z.url(),
  feed_url: z.url(),
  language: z.string().min(2),
  authors: z.array(z.strictObject({name: z.string().min(1), url: z.url()})).min(1),
  items: z.array(
    z.strictObject({
      id: z.string().min(1),
      url: z.url(),
      title: z.string().min(1),
      content_text: z.string(),
      date_published: z.iso.datetime(),
      date_modified: z.iso.datetime()
    })
  )
})

function childrenOf(element: Element, name: string): Element[] {
  return element.children.filter(
    (child) => child.type === 'element' && child.name === name
  ) as Element[]
}

/** What RFC 4287 (sections 4.1.1 and 4.1.2) asks of a feed or an entry. */
function expectAtomRules(element: Element): void {
  for (const name of ['id', 'title', 'updated']) {
    const [one, ...more] = childrenOf(element, name)
    expect(more, name).toEqual([])
    expect(one && textOf(one).trim(), name).toBeTruthy()
  }
  const id = textOf(childrenOf(element, 'id')[0] ?? element)
  expect(id).toMatch(/^tag:[a-z0-9.-]+,\d{4}:[\x21-\x7e]+$/)
  const updated = textOf(childrenOf(element, 'updated')[0] ?? element)
  expect(z.iso.datetime().safeParse(updated).success, updated).toBe(true)
  const links = childrenOf(element, 'link')
  const alternates = links.filter(({attributes}) => (attributes.rel ?? 'alternate') === 'alternate')
  expect(alternates).toHaveLength(1)
  for (const {attributes} of links) expect(URL.canParse(attributes.href ?? '')).toBe(true)
}

describe.each([
  ['the small archive', smallArchive],
  ['the edition', ownEdition]
] as const)('the feeds of %s', (_name, read) => {
  it('keep the rules of Atom', async () => {
    const files = await exportFiles(feed, read().archive)
    const root = parseXml(String(files.get('changes/feed.xml')))
    expect(root.name).toBe('feed')
    expect(root.attributes.xmlns).toBe('http://www.w3.org/2005/Atom')
    expectAtomRules(root)
    expect(childrenOf(root, 'author')).toHaveLength(1)
    const entries = elementsIn(root, 'entry')
    expect(entries.length).toBeGreaterThan(0)
    for (const entry of entries) expectAtomRules(entry)
    const ids = entries.map((entry) => textOf(childrenOf(entry, 'id')[0] ?? entry))
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('keep the rules of JSON Feed, and say the same', async () => {
    const files = await exportFiles(feed, read().archive)
    const parsed = jsonFeed.parse(JSON.parse(String(files.get('changes/feed.json'))))
    const root = parseXml(String(files.get('changes/feed.xml')))
    const ids = elementsIn(root, 'entry').map((entry) =>
      textOf(childrenOf(entry, 'id')[0] ?? entry)
    )
    expect(parsed.items.map(({id}) => id)).toEqual(ids)
    const dates = parsed.items.map(({date_published}) => date_published)
    expect(dates).toEqual(dates.toSorted().toReversed())
  })
})

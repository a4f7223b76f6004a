import {describe, expect, it} from 'vitest'
import type {Element, ElementContent} from 'xast'
import {bookOf, epubFaults, filesOfBook, hasJava} from '../../testing/epub.ts'
import {ownEdition} from '../../testing/read-archive.ts'
import {richArchive} from '../../testing/rich-archive.ts'
import {elementsIn, parseXml, textOf} from '../../testing/xml.ts'

const speeches = [...richArchive().speeches, ...ownEdition().speeches]
const books = speeches.map((context) => {
  const bytes = bookOf(context)
  const files = filesOfBook(bytes)
  const pages = new Map(
    [...files].flatMap(([name, content]) =>
      /\.(?:xhtml|opf)$/.test(name) ? [[name.replace('EPUB/', ''), parseXml(content)] as const] : []
    )
  )
  return {name: context.speech.id, context, bytes, files, pages}
})

describe('the book of a speech', () => {
  it.skipIf(!hasJava)(
    'passes EPUBCheck with no error, warning or usage, accessibility included (needs java)',
    () => {
      const hardest = books.filter(({context}) => context.speech.notes.length > 3)
      expect(hardest.length).toBeGreaterThan(1)
      expect(epubFaults(new Map(hardest.map(({name, bytes}) => [name, bytes])))).toEqual([])
    },
    300_000
  )

  it.each(books)('$name begins with its media type, stored as it is', ({bytes}) => {
    expect(Buffer.from(bytes.subarray(30, 58)).toString()).toBe('mimetypeapplication/epub+zip')
  })

  it.each(books)('$name has every paragraph, character for character', ({context, pages}) => {
    const text = page(pages, 'text.xhtml')
    const title = page(pages, 'title.xhtml')
    for (const {id, text: words} of context.speech.blocks) {
      const block = byId(text, id) ?? byId(title, id)
      expect(block && textOf(withoutApparatus(block)).replaceAll('\n', ' ')).toBe(words)
    }
  })

  it.each(books)('$name prints the numbers of its paragraphs', ({context, pages}) => {
    const numbers = elementsIn(page(pages, 'text.xhtml'), 'span')
      .filter(({attributes}) => attributes.class === 'number')
      .map((element) => textOf(element).trim())
    expect(numbers).toEqual(context.speech.blocks.flatMap(({number}) => number ?? []))
  })

  it.each(books)('$name leads from words to a note in short, to the note, and back', (book) => {
    for (const {slug} of book.context.speech.notes) {
      const inTitle = byId(page(book.pages, 'title.xhtml'), `r-${slug}`)
      const home = inTitle ? 'title.xhtml' : ''
      const reference = inTitle ?? byId(page(book.pages, 'text.xhtml'), `r-${slug}`)
      expect(reference?.attributes).toMatchObject({
        'epub:type': 'noteref',
        role: 'doc-noteref',
        href: `${inTitle ? 'text.xhtml' : ''}#short-${slug}`
      })
      const short = byId(page(book.pages, 'text.xhtml'), `short-${slug}`)
      expect(short?.name).toBe('aside')
      expect(short?.attributes).toMatchObject({'epub:type': 'footnote', role: 'doc-footnote'})
      expect(linksIn(short)).toEqual(
        expect.arrayContaining([`${home}#r-${slug}`, `notes.xhtml#n-${slug}`])
      )
      const note = byId(page(book.pages, 'notes.xhtml'), `n-${slug}`)
      expect(linksIn(note)).toContain(`${home || 'text.xhtml'}#r-${slug}`)
    }
  })

  it.each(books)('$name has no link within it that leads nowhere', ({pages, files}) => {
    const isThere = (target: string, id: string | undefined) =>
      files.has(`EPUB/${target}`) && (!id || byId(page(pages, target), id) !== undefined)
    const lost = [...pages].flatMap(([name, root]) =>
      linksIn(root).filter((href) => {
        const [file, id] = href.split('#')
        return !/^(?:https?|mailto):/.test(href) && !isThere(file || name, id)
      })
    )
    expect(lost).toEqual([])
  })

  it('turns its pages from the left where the text runs from right to left', () => {
    const directions = books.map(({context, pages}) => [
      context.speech.language,
      elementsIn(page(pages, 'package.opf'), 'spine')[0]?.attributes['page-progression-direction']
    ])
    expect(directions).toContainEqual(['ar', 'rtl'])
    expect(directions).toContainEqual(['ru', undefined])
  })

  it('is the same bytes in every zone of time', () => {
    const [first] = books
    const zone = process.env.TZ
    try {
      process.env.TZ = 'Pacific/Kiritimati'
      expect(first && Buffer.from(bookOf(first.context)).equals(Buffer.from(first.bytes))).toBe(
        true
      )
    } finally {
      process.env.TZ = zone ?? 'UTC'
    }
  })
})

function page(pages: ReadonlyMap<string, Element>, name: string): Element {
  const found = pages.get(name)
  if (!found) throw new Error(`no ${name}`)
  return found
}

const idsOf = new WeakMap<Element, Map<string, Element>>()

function byId(root: Element, id: string): Element | undefined {
  const known =
    idsOf.get(root) ?? new Map(elementsIn(root).map((one) => [one.attributes.id ?? '', one]))
  idsOf.set(root, known)
  return known.get(id)
}

function linksIn(root: Element | undefined): string[] {
  return root ? elementsIn(root).flatMap(({attributes: {href}}) => href ?? []) : []
}

function withoutApparatus(element: Element): Element {
  return {
    ...element,
    children: element.children.flatMap((child): ElementContent[] => {
      if (child.type !== 'element') return [child]
      return 'data-apparatus' in child.attributes ? [] : [withoutApparatus(child)]
    })
  }
}

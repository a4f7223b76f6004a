import type {Element} from 'hast'
import {h} from '../../html/element.ts'
import {entryUses} from '../../model/back-links.ts'
import {firstSentence} from '../../model/first-sentence.ts'
import {plainText} from '../../model/plain-text.ts'
import type {Archive, Entry, EntryKind} from '../../model/types.ts'
import {figures} from '../figures.ts'
import {type Page, type PlannedPage, to} from '../page.ts'
import {addressLinker} from '../parts/address-link.ts'
import {entryKindLabels} from '../parts/kind-label.ts'
import {nativeNames} from '../parts/native-names.ts'
import {paths} from '../paths.ts'
import {planEntryPage} from './entry.ts'

/** More entries than this are spread over pages by kind. */
const limit = 1000

/**
 * Make the glossary and a page for each entry.
 *
 * @param archive - The archive.
 * @returns The glossary, in pieces where it is long, then the entries' pages.
 */
export function* glossaryPages(archive: Archive): Generator<Page | PlannedPage> {
  const entries = [...archive.entries.values()].sort((a, b) =>
    a.name < b.name ? -1 : a.name > b.name ? 1 : 0
  )
  const kinds = (Object.keys(entryKindLabels) as EntryKind[]).flatMap((kind): Kind[] => {
    const items = entries.filter((entry) => entry.kind === kind)
    return items.length > 0 ? [{kind, items}] : []
  })
  if (entries.length <= limit) yield wholeGlossary(kinds)
  else {
    yield glossaryPage('Glossary', paths.glossary, [
      ...head('Glossary'),
      kindLinks(kinds, (kind) => to(kindPath(kind)))
    ])
    for (const kind of kinds) yield kindPage(kind)
  }
  const uses = entryUses(archive)
  const link = addressLinker(archive)
  for (const {items} of kinds) {
    for (const [index, entry] of items.entries()) {
      const around = {before: items[index - 1], after: items[index + 1]}
      yield planEntryPage(entry, uses.get(entry.id), around, archive, link)
    }
  }
}

interface Kind {
  kind: EntryKind
  items: readonly Entry[]
}

function wholeGlossary(kinds: readonly Kind[]): Page {
  return glossaryPage('Glossary', paths.glossary, [
    ...head('Glossary'),
    kindLinks(kinds, (kind) => `#${kind}`),
    ...kinds.map(({kind, items}) =>
      h('section', {ariaLabelledBy: kind}, [
        h('h2', {id: kind}, entryKindLabels[kind].many),
        list(items)
      ])
    )
  ])
}

function kindPage({kind, items}: Kind): Page {
  const title = `Glossary: ${entryKindLabels[kind].many}`
  return glossaryPage(title, kindPath(kind), [...head(title), list(items)])
}

function kindPath(kind: EntryKind): Page['path'] {
  return paths.piece(paths.glossary, `kind-${kind}`)
}

function glossaryPage(title: string, path: Page['path'], main: Element[]): Page {
  return {
    path,
    kind: 'glossary',
    title,
    description: 'People, organisations, places, laws and terms named in the speeches.',
    section: paths.glossary,
    main
  }
}

function head(title: string): Element[] {
  return [
    h('header', {className: ['page-head']}, [
      h('h1', title),
      h('p', {className: ['lede']}, [
        'People, organisations, places, laws and terms that the speeches name. Places also stand on a ',
        h('a', {href: to(paths.map)}, 'map'),
        '.'
      ])
    ])
  ]
}

function kindLinks(kinds: readonly Kind[], hrefOf: (kind: EntryKind) => string): Element {
  return h('nav', {className: ['piece-links'], ariaLabel: 'Kinds of entries'}, [
    h(
      'ul',
      kinds.map(({kind, items}) =>
        h('li', [
          h('a', {href: hrefOf(kind)}, entryKindLabels[kind].many),
          ` ${figures(items.length)}`
        ])
      )
    )
  ])
}

function list(entries: readonly Entry[]): Element {
  return h('dl', {className: ['entry-list']}, entries.map(entryItem))
}

function entryItem(entry: Entry): Element {
  return h('div', [
    h('dt', [h('a', {href: to(paths.entry(entry.id))}, entry.name), ...nativeNames(entry)]),
    // The list shows what an entry is; its page says the rest.
    h('dd', firstSentence(plainText(entry.body)))
  ])
}

import type {Element} from 'hast'
import {h} from '../../html/element.ts'
import {sourceUses, type UsesOf} from '../../model/back-links.ts'
import {compareDates} from '../../model/edtf.ts'
import type {Archive, EdtfDate, Source, SourceKind} from '../../model/types.ts'
import {figures} from '../figures.ts'
import {type Page, type PlannedPage, to} from '../page.ts'
import {bibliographyFiles} from '../parts/bibliography-files.ts'
import {coinsSpan} from '../parts/coins-span.ts'
import {sourceKindLabels} from '../parts/kind-label.ts'
import {sourceLine} from '../parts/source-line.ts'
import {paths} from '../paths.ts'
import {groupBy, type Piece, piecesOf} from '../pieces.ts'
import {planSourcePage} from './source.ts'

/** More sources than this are spread over pages by the first letter of their titles. */
const limit = 1000

/**
 * Make the list of all sources and a page for each.
 *
 * @param archive - The archive.
 * @returns The list, in pieces where it is long, then the sources' pages.
 */
export function* sourcePages(archive: Archive): Generator<Page | PlannedPage> {
  const {sources} = archive
  const usesOf = sourceUses(archive)
  // Of many, not all records are in memory at once.
  const titles = Array.from(sources.values(), ({id, title}) => ({id, title}))
  const pieces = piecesOf(byLetter(titles), limit, letterOf)
  yield pieces ? listOfPieces(pieces, titles.length) : wholeList([...sources.values()], usesOf)
  for (const {name, items} of pieces ?? []) {
    const some = items.flatMap(({id}) => sources.get(id) ?? [])
    yield letterPage(name, some, usesOf)
  }
  for (const source of sources.values()) yield planSourcePage(source, usesOf(source.id), archive)
}

type TitledSource = Pick<Source, 'id' | 'title'>

function wholeList(sources: readonly Source[], usesOf: UsesOf): Page {
  const kinds = Object.keys(sourceKindLabels) as SourceKind[]
  const byKind = new Map(groupBy(sources, ({kind}) => kind).map(({name, items}) => [name, items]))
  const present = kinds.flatMap((kind) => {
    const items = byKind.get(kind)
    return items ? [{kind, items}] : []
  })
  const contents = present.map(({kind, items}) =>
    h('li', [h('a', {href: `#${kind}`}, sourceKindLabels[kind]), ` ${figures(items.length)}`])
  )
  return listPage('Sources', paths.sources, [
    head('Sources', sources.length),
    h('nav', {className: ['piece-links'], ariaLabel: 'Kinds of sources'}, h('ul', contents)),
    ...present.map(({kind, items}) =>
      h('section', {ariaLabelledBy: kind}, [
        h('h2', {id: kind}, sourceKindLabels[kind]),
        list(byDate(items), usesOf)
      ])
    )
  ])
}

function listOfPieces(pieces: ReadonlyArray<Piece<TitledSource>>, count: number): Page {
  return listPage('Sources', paths.sources, [
    head('Sources', count),
    h('nav', {className: ['piece-links'], ariaLabel: 'Sources by first letter'}, [
      h(
        'ul',
        pieces.map(({name, items}) =>
          h('li', [
            h('a', {href: to(letterPath(name))}, name.toUpperCase()),
            ` ${figures(items.length)}`
          ])
        )
      )
    ])
  ])
}

function letterPage(name: string, sources: readonly Source[], usesOf: UsesOf): Page {
  const title = `Sources: ${name.toUpperCase()}`
  return listPage(title, letterPath(name), [head(title, sources.length), list(sources, usesOf)])
}

function listPage(title: string, path: Page['path'], main: Element[]): Page {
  return {
    path,
    kind: 'sources',
    title,
    description: 'Every source of the archive, with all passages that rest on it.',
    section: paths.sources,
    main
  }
}

function head(title: string, count: number): Element {
  return h('header', {className: ['page-head']}, [
    h('h1', title),
    h(
      'p',
      {className: ['lede']},
      `${figures(count)} sources, each with all passages that rest on it. Their kind says who speaks in them.`
    ),
    bibliographyFiles('', 'All sources')
  ])
}

function list(sources: readonly Source[], usesOf: UsesOf): Element {
  return h(
    'ul',
    {className: ['source-list']},
    sources.map((source) => h('li', [...sourceLine(source, usesOf(source.id)), coinsSpan(source)]))
  )
}

function byDate(sources: readonly Source[]): Source[] {
  const dateOf = ({issued = '9999' as EdtfDate}: Source) => issued
  return sources.toSorted((a, b) => compareDates(dateOf(a), dateOf(b)))
}

function byLetter(sources: readonly TitledSource[]): TitledSource[] {
  const key = (source: TitledSource) => `${letterOf(source)} ${source.title}`
  return sources.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}

/** Titles that begin with no letter stand together under `0`. */
function letterOf({title}: TitledSource): string {
  return /\p{L}/u.exec(title.slice(0, 3))?.[0].toLowerCase() ?? '0'
}

function letterPath(letter: string): Page['path'] {
  return paths.piece(paths.sources, `letter-${letter}`)
}

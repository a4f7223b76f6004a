import {toXml} from 'xast-util-to-xml'
import {x} from 'xastscript'
import {daysOf} from '../model/edtf.ts'
import {address, paths} from '../model/paths.ts'
import type {Archive, OutputFile, SitePath} from '../model/types.ts'
import {fromArchive} from './from-archive.ts'

/** The limit of the protocol: https://www.sitemaps.org/protocol.html */
const limit = 50_000

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** Every page that is worth finding, for search engines and for the page that guesses at missing addresses. */
export const sitemap = fromArchive('sitemap', 'every page that is worth finding', sitemapFiles)

/** Tells search engines that all may be read, and where the sitemap lies. */
export const robots = fromArchive('robots', 'what search engines may read', ({settings}) => [
  {
    path: paths.robots,
    content: `User-agent: *\nAllow: /\n\nSitemap: ${address(settings.origin, paths.sitemap)}\n`
  }
])

interface Place {
  path: SitePath
  updated?: string
}

/** One map after the other: the places of a large archive are not in memory at once. */
function* sitemapFiles(archive: Archive): Generator<OutputFile> {
  const {origin} = archive.settings
  const parts: SitePath[] = []
  let some: Place[] = []
  const part = (): OutputFile => {
    const path = `sitemap-${parts.length + 1}.xml` as SitePath
    parts.push(path)
    return {path, content: urlSet(some, origin)}
  }
  for (const place of placesOf(archive)) {
    if (some.length === limit) {
      yield part()
      some = []
    }
    some.push(place)
  }
  if (parts.length === 0) {
    yield {path: paths.sitemap, content: urlSet(some, origin)}
    return
  }
  yield part()
  const index = x('sitemapindex', {xmlns: namespace}, [
    ...parts.map((path) => x('sitemap', [x('loc', address(origin, path))]))
  ])
  yield {path: paths.sitemap, content: document(index)}
}

function* placesOf({speeches, sources, entries}: Archive): Generator<Place> {
  const lists = [
    paths.home,
    paths.claims,
    paths.timeline,
    paths.glossary,
    paths.map,
    paths.sources,
    paths.check,
    paths.changes,
    paths.about,
    paths.checks,
    paths.cite,
    paths.data
  ]
  for (const path of lists) yield {path}
  for (const {id, updated, notes, asides} of speeches) {
    yield {path: paths.speech(id), updated}
    for (const aside of asides) yield {path: paths.aside(id, aside), updated}
    for (const note of notes) {
      if (note.kind === 'claim') yield {path: paths.claim(id, note.slug), updated: note.updated}
    }
  }
  for (const id of entries.keys()) yield {path: paths.entry(id)}
  for (const id of sources.keys()) yield {path: paths.source(id)}
}

function urlSet(places: readonly Place[], origin: string): string {
  return document(
    x('urlset', {xmlns: namespace}, [
      ...places.map(({path, updated}) =>
        x('url', [x('loc', address(origin, path)), ...lastModified(updated)])
      )
    ])
  )
}

/** Only a whole day is a date to the sitemap's schema. */
function lastModified(updated: string | undefined) {
  const days = updated === undefined ? undefined : daysOf(updated)
  return days?.precision === 'day' ? [x('lastmod', days.first)] : []
}

function document(root: ReturnType<typeof x>): string {
  const declaration = {
    type: 'instruction' as const,
    name: 'xml',
    value: 'version="1.0" encoding="utf-8"'
  }
  return `${toXml(x(null, [declaration, root]))}\n`
}

import type {
  AnchorId,
  Aside,
  Download,
  EntryId,
  EventId,
  NoteSlug,
  SitePath,
  SourceId,
  SpeechId
} from './types.ts'

/** Where every kind of page lies: the one table of the site's addresses (a contract, see the README). */
export const paths = {
  home: 'index.html' as SitePath,
  claims: 'claims/index.html' as SitePath,
  sources: 'sources/index.html' as SitePath,
  glossary: 'glossary/index.html' as SitePath,
  timeline: 'timeline/index.html' as SitePath,
  map: 'map/index.html' as SitePath,
  search: 'search/index.html' as SitePath,
  check: 'check/index.html' as SitePath,
  changes: 'changes/index.html' as SitePath,
  feedAtom: 'changes/feed.xml' as SitePath,
  feedJson: 'changes/feed.json' as SitePath,
  data: 'data/index.html' as SitePath,
  cite: 'cite/index.html' as SitePath,
  about: 'about/index.html' as SitePath,
  checks: 'about/checks/index.html' as SitePath,
  notFound: '404.html' as SitePath,
  sitemap: 'sitemap.xml' as SitePath,
  robots: 'robots.txt' as SitePath,
  speech: (id: SpeechId) => `${id}/index.html` as SitePath,
  claim: (id: SpeechId, slug: NoteSlug) => `${id}/claims/${slug}/index.html` as SitePath,
  speechPicture: (id: SpeechId) => `${id}/card.png` as SitePath,
  claimPicture: (id: SpeechId, slug: NoteSlug) => `${id}/claims/${slug}/card.png` as SitePath,
  handout: (id: SpeechId) => `${id}/handout/index.html` as SitePath,
  pdf: (id: SpeechId) => `${id}/${id}.pdf` as SitePath,
  citeSpeech: (id: SpeechId) => `${id}/cite/index.html` as SitePath,
  speechSources: (id: SpeechId) => `${id}/sources/index.html` as SitePath,
  aside: (id: SpeechId, aside: Aside) => `${id}/${aside}/index.html` as SitePath,
  /** A bibliography as a file, in the folder of what it belongs to; the archive's has no folder. */
  bibliography: (folder: string, ending: string) =>
    `${folder === '' ? '' : `${folder}/`}sources.${ending}` as SitePath,
  download: (id: SpeechId, form: Download) => `${id}/${id}.${form}` as SitePath,
  citationTemplates: (id: SpeechId) => `${id}/citations.json` as SitePath,
  fingerprints: (id: SpeechId) => `${id}/fingerprints.json` as SitePath,
  card: (id: SpeechId, slug: NoteSlug) => `${id}/claims/${slug}/card/index.html` as SitePath,
  /** One piece of a list that is too long for one page, e.g. `claims/2022/index.html`. */
  piece: (list: SitePath, piece: string) =>
    list.replace(/index\.html$/, `${piece}/index.html`) as SitePath,
  source: (id: SourceId) => `sources/${id}/index.html` as SitePath,
  entry: (id: EntryId) => `glossary/${id}/index.html` as SitePath
}

/**
 * Name the folder of a claim's page and of the files beside it.
 *
 * @param id - The speech.
 * @param slug - The claim.
 * @returns The folder, without a slash at its end.
 */
export function claimFolder(id: SpeechId, slug: NoteSlug): string {
  return `${id}/claims/${slug}`
}

/**
 * Name the id of a note's place on its speech's page.
 *
 * @param slug - The note.
 * @returns `n-` and its name.
 */
export function noteId(slug: NoteSlug): string {
  return `n-${slug}`
}

/**
 * Name the id of an event on the timeline.
 *
 * @param id - The event.
 * @returns `e-` and its id.
 */
export function eventAnchor(id: EventId): string {
  return `e-${id}`
}

/**
 * Give the permanent address of a page or a place on it, as people cite it.
 *
 * @param origin - The archive's origin.
 * @param path - The page.
 * @param fragment - A block or note on it.
 * @returns The address, without `index.html`.
 */
export function address(origin: string, path: SitePath, fragment?: AnchorId | string): string {
  const page = path.replace(/(?:^|(?<=\/))index\.html$/, '')
  return `${origin}/${page}${fragment === undefined ? '' : `#${fragment}`}`
}

import type {Settings} from '../model/types.ts'
import {edtfOf} from './csl-date.ts'
import type {CslItem, CslJsonName} from './csl-item.ts'
import {invertedName} from './inverted-name.ts'

/** An element of a page's head: a `meta` with a name, or a `link`. */
export type HeadEntry =
  | {name: string; content: string}
  | {rel: string; href: string; type?: string; hreflang?: string}

/** What there is beside a page. */
export interface PageLinks {
  /** Files that describe what the page is about: addresses with their media types. */
  describedBy?: ReadonlyArray<{href: string; type: string}>
  /** The same content in other forms. */
  alternates?: ReadonlyArray<{href: string; type: string; hreflang?: string}>
  /**
   * A page that tells who the author is. A speaker without an entry in the glossary has none: Signposting asks for an address that
   * stands for the person, and one of the text or the archive would name another.
   */
  author?: string
  /** What the page is, an address of a class of schema.org. */
  type?: string
  /** One or two sentences about the page. */
  description?: string
}

/**
 * Make the metadata of a speech's page.
 *
 * Zotero reads no JSON-LD and takes `citation_title` alone for a journal article. `z:itemType` makes it a presentation
 * with its speaker; each other `z:` name is a field of that kind of item. There is no `DC.creator`: with it Zotero would lose the speaker.
 *
 * @param item - The speech, from `speechItem`.
 * @param settings - The archive's settings.
 * @param links - What there is beside the page.
 * @returns Elements for the page's head, in order.
 */
export function speechMetadata(
  item: CslItem,
  settings: Settings,
  links: PageLinks = {}
): HeadEntry[] {
  return [
    ...named('z:itemType', 'presentation'),
    ...shared(item, settings, links),
    ...named('z:meetingName', item['event-title']),
    ...named('z:place', item['event-place']),
    ...named('z:archive', item.archive),
    ...signposts(item, settings, links)
  ]
}

/**
 * Make the metadata of a page that the editor wrote: a claim, an entry of the glossary, a list.
 *
 * @param item - The page as `webpage` or `entry-encyclopedia`, e.g. from `claimToCsl`.
 * @param settings - The archive's settings.
 * @param links - What there is beside the page.
 * @returns Elements for the page's head, in order.
 */
export function pageMetadata(
  item: CslItem,
  settings: Settings,
  links: PageLinks = {}
): HeadEntry[] {
  const isEntry = item.type === 'entry-encyclopedia'
  return [
    ...named('z:itemType', isEntry ? 'encyclopediaArticle' : 'webpage'),
    ...shared(item, settings, links),
    ...named(isEntry ? 'z:encyclopediaTitle' : 'z:websiteTitle', item['container-title']),
    ...signposts(item, settings, links)
  ]
}

function shared(item: CslItem, settings: Settings, links: PageLinks): HeadEntry[] {
  return [
    ...named('citation_title', item.title),
    ...(item.author ?? []).flatMap((name) => named('citation_author', authorName(name))),
    ...named('citation_date', item.issued && edtfOf({...item.issued, circa: false})),
    ...named('citation_language', item.language),
    ...named('citation_publisher', item.publisher),
    ...named('citation_public_url', item.URL),
    ...named('citation_abstract', links.description),
    ...named('DC.rights', settings.licence.name)
  ]
}

/** Zotero makes two people of two words on either side of a comma, unless a semicolon shows that the list is another. */
function authorName(name: CslJsonName): string {
  const written = invertedName(name)
  return /\S \S.*, \S+ \S/u.test(written) ? `${written};` : written
}

/** FAIR Signposting at level 1: how to cite the page, what describes it, what it is, under which licence, who made it. */
function signposts(item: CslItem, settings: Settings, links: PageLinks): HeadEntry[] {
  return [
    ...(item.URL === undefined ? [] : [{rel: 'cite-as', href: item.URL}]),
    ...(links.describedBy ?? []).map((link) => ({rel: 'describedby', ...link})),
    ...(links.alternates ?? []).map((link) => ({rel: 'alternate', ...link})),
    ...(links.type === undefined ? [] : [{rel: 'type', href: links.type}]),
    {rel: 'license', href: settings.licence.url},
    ...(links.author === undefined ? [] : [{rel: 'author', href: links.author}])
  ]
}

function named(name: string, content: string | undefined): HeadEntry[] {
  return content === undefined ? [] : [{name, content}]
}

import {pageToCsl} from '../../cite/edition-to-csl.ts'
import {knownNames} from '../../cite/known-names.ts'
import {pageMetadata} from '../../cite/metadata.ts'
import {address, paths} from '../../model/paths.ts'
import type {Archive, EdtfDate, Shared} from '../../model/types.ts'
import type {Page} from '../page.ts'
import {bibliographyLinks} from '../parts/bibliography-files.ts'
import {headElements} from './head-elements.ts'

/** What the kinds of pages are in terms of schema.org; all others are pages of the site. */
const types: Readonly<Record<string, string>> = {
  about: 'AboutPage',
  changes: 'CollectionPage',
  claims: 'CollectionPage',
  entry: 'DefinedTerm',
  glossary: 'DefinedTermSet',
  home: 'Collection',
  search: 'SearchResultsPage',
  source: 'AboutPage',
  sources: 'CollectionPage',
  timeline: 'CollectionPage'
}

/** The files beside some kinds of pages. */
const files: Readonly<Record<string, ReadonlyArray<{href: string; type: string}>>> = {
  home: [{href: '/archive.json', type: 'application/json'}],
  sources: bibliographyLinks('')
}

/**
 * Describe a page that the editor wrote for reference managers and programs: a web page or an entry of the glossary.
 *
 * @param page - The page.
 * @param shared - What all speeches share.
 * @param updated - The date of the edition, where it is known.
 * @returns The page with its metadata; unchanged where it has its own, or only leads elsewhere.
 */
export function describedPage(page: Page, shared: Shared | Archive, updated?: EdtfDate): Page {
  if (page.refresh !== undefined || page.fromRoot || isDescribed(page)) return page
  const {settings, sources} = shared
  const isEntry = page.kind === 'entry'
  const item = pageToCsl(
    {title: page.title, path: page.path, isEntry, ...(updated === undefined ? {} : {updated})},
    settings,
    knownNames(sources)
  )
  const entries = pageMetadata(item, settings, {
    description: page.description,
    alternates: files[page.kind] ?? [],
    author: address(settings.origin, paths.about),
    type: `https://schema.org/${types[page.kind] ?? 'WebPage'}`
  })
  return {...page, head: [...(page.head ?? []), ...headElements(entries)]}
}

function isDescribed({head = []}: Page): boolean {
  return head.some((part) => part.type === 'element' && part.properties.name === 'z:itemType')
}

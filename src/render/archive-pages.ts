import {latestUpdate} from '../model/latest-update.ts'
import type {Archive} from '../model/types.ts'
import {describedPage} from './metadata/page-metadata.ts'
import type {Page, PlannedPage} from './page.ts'
import {aboutPages} from './pages/about.ts'
import {changesPages} from './pages/changes.ts'
import {checkPages} from './pages/check.ts'
import {checksPages} from './pages/checks.ts'
import {citePages} from './pages/cite.ts'
import {claimsPages} from './pages/claims.ts'
import {glossaryPages} from './pages/glossary.ts'
import {homePages} from './pages/home.ts'
import {mapPages} from './pages/map.ts'
import {notFoundPages} from './pages/not-found.ts'
import {redirectPages} from './pages/redirects.ts'
import {searchPages} from './pages/search.ts'
import {sourcePages} from './pages/sources.ts'
import {timelinePages} from './pages/timeline.ts'

/** Makes pages that all speeches share, from compact records: many of a kind are only planned, and drawn when they must be. */
export type ArchivePageMaker = (archive: Archive) => Iterable<Page | PlannedPage>

/** Every kind of page that all speeches share: adding one is adding a file in `pages/` and a row here. */
export const archivePageMakers: Readonly<Record<string, ArchivePageMaker>> = {
  home: homePages,
  claims: claimsPages,
  sources: sourcePages,
  glossary: glossaryPages,
  timeline: timelinePages,
  map: mapPages,
  changes: changesPages,
  about: aboutPages,
  checks: checksPages,
  cite: citePages,
  check: checkPages,
  search: searchPages,
  'not-found': notFoundPages,
  redirects: redirectPages
}

/**
 * Make the pages that all speeches share.
 *
 * @param archive - The archive.
 * @returns The pages, one after the other, so that none need be kept.
 */
export function* archivePages(archive: Archive): Generator<Page> {
  const updated = latestUpdate(archive.speeches)
  for (const make of Object.values(archivePageMakers)) {
    for (const page of make(archive)) {
      yield describedPage('draw' in page ? page.draw() : page, archive, updated)
    }
  }
}

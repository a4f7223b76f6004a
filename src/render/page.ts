import type {ElementContent} from 'hast'
import type {SitePath} from '../model/types.ts'

/** A page of the site as a tree, before the layout is put round it. */
export interface Page {
  /** Where it will lie, e.g. `tokayev-2022-01-07/index.html`. */
  path: SitePath
  /** The page that search engines shall take for it, where that is another. */
  canonical?: SitePath
  /** The page to which browsers go on by themselves: this one has moved. */
  refresh?: SitePath
  /** Its links are written from the root of the site's host: it is shown at addresses of any depth. */
  fromRoot?: true
  /** Its kind, a class of the `body`; styles and tests go by it. */
  kind: string
  /** Its title, without the archive's. */
  title: string
  /** One sentence for search engines and previews. */
  description: string
  /** The title in previews of links, where more can be said than in a window's. */
  previewTitle?: string
  /** The picture in previews of links, where the site holds one. */
  picture?: {path: SitePath; alt: string}
  /** The place in the navigation that is current: a path as in `navigation`. */
  section?: SitePath
  /** What stands in `main`. Links inside the site are written from its root: `/claims/index.html#x`. */
  main: ElementContent[]
  /** Further elements for `head`, e.g. citation metadata or a block of JSON-LD. */
  head?: ElementContent[]
  /** Scripts that only this kind of page needs, by their names in `src/browser/`, e.g. `speech`. */
  scripts?: readonly string[]
  /** Styles that only this kind of page needs, after those of all pages; by the same names. */
  styles?: readonly string[]
  /** Scripts that those load when a reader needs them, by the same names; `#later-<name>` says where they lie. */
  later?: readonly string[]
}

/** A page that is not drawn yet. */
export interface PlannedPage {
  path: SitePath
  /** All that it is drawn from, beside the settings and what its drawing itself looks up in the archive. */
  from: readonly object[]
  draw(): Page
}

/** Where the hashed styles, scripts and fonts lie. */
export interface Assets {
  /** Paths by name: `style.css`, `site.js`, `speech.js` ... */
  pathByName: ReadonlyMap<string, SitePath>
  /** The content of styles and scripts by the same names, for files that hold them. */
  textByName?: ReadonlyMap<string, string>
}

/**
 * Write a link inside the site.
 *
 * @param path - A page or file, e.g. `claims/index.html`.
 * @param fragment - An id on it, without `#`.
 * @returns The link from the site's root; the last pass makes it relative to its page.
 */
export function to(path: string, fragment?: string): string {
  return fragment === undefined ? `/${path}` : `/${path}#${fragment}`
}

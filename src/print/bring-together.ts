import type {Page} from 'playwright-core'
import {asideNames} from '../model/asides.ts'
import {address, paths} from '../model/paths.ts'
import type {SitePath, SpeechId} from '../model/types.ts'

/** What a page of its own holds of a speech on the screen, and where that stands on paper. */
interface Elsewhere {
  path: SitePath
  /** What is taken from that page. */
  matter: string
  /** What it takes the place of on the page of the speech. */
  place: string
}

/**
 * Name the pages that hold parts of a speech.
 *
 * @param id - The speech.
 * @returns Their paths in the order in which the pages of a speech are made, and what goes where; not every speech has each.
 */
export function elsewhere(id: SpeechId): Elsewhere[] {
  return [
    {
      path: paths.speechSources(id),
      matter: '.bibliography',
      place: '.edition-sources .bibliography'
    },
    ...asideNames.map((aside) => ({
      path: paths.aside(id, aside),
      matter: `.edition-${aside}`,
      place: `.edition-${aside} > .elsewhere`
    }))
  ]
}

/** Such a page with its HTML. */
export interface PartElsewhere extends Elsewhere {
  html: string
}

/**
 * Put into a speech's page that is about to be printed what the screen has on pages of their own.
 *
 * There links lead to the list of sources in full, to the witnesses of the text and to what the edition does not know;
 * paper leads nowhere, so that those pages' matter takes the place of the links.
 *
 * @param page - The page of a speech.
 * @param parts - Those pages.
 * @param origin - The address under which the site is published.
 */
export async function bringTogether(
  page: Page,
  parts: readonly PartElsewhere[],
  origin: string
): Promise<void> {
  const addresses = parts.map(({path}) => address(origin, path))
  for (const part of parts) {
    await page.evaluate(takePlace, {...part, address: address(origin, part.path), addresses})
  }
}

interface Moved extends PartElsewhere {
  /** The address of its page. */
  address: string
  /** The addresses of all that is put together with the page. */
  addresses: readonly string[]
}

/** Runs in the page. What says the same as the list's own numbers and links is left out on paper. */
function takePlace({html, address, addresses, matter, place}: Moved): void {
  const {document, location, DOMParser} = globalThis as unknown as PageGlobals
  const other = new DOMParser().parseFromString(html, 'text/html')
  const found = other.querySelector(matter)
  const stead = document.querySelector(place)
  if (!found || !stead) return
  for (const part of other.querySelectorAll('.source-page, .Z3988')) part.remove()
  for (const link of found.querySelectorAll('a[href]')) {
    const to = new URL(link.getAttribute('href') ?? '', address)
    const page = (to.origin + to.pathname).replace(/index\.html$/, '')
    const isHere =
      to.hash !== '' && [location.origin + location.pathname, ...addresses].includes(page)
    link.setAttribute('href', isHere ? to.hash : to.href)
  }
  // One step deeper, below the heading of the section.
  for (const depth of [5, 4, 3, 2]) {
    for (const heading of found.querySelectorAll(`h${depth}`)) {
      const deeper = document.createElement(`h${depth + 1}`)
      deeper.append(...heading.childNodes)
      heading.replaceWith(deeper)
    }
  }
  stead.replaceWith(document.adoptNode(found))
  document.querySelector('.bibliography-page')?.remove()
}

/** What is used of the page: the types of browsers are not loaded outside `src/browser/`. */
interface PageGlobals {
  document: PageElement & {
    adoptNode(element: PageElement): PageElement
    createElement(name: string): PageElement
  }
  location: {origin: string; pathname: string}
  DOMParser: new () => {parseFromString(html: string, type: 'text/html'): PageElement}
}

interface PageElement {
  childNodes: Iterable<PageElement>
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
  getAttribute(name: string): string | null
  setAttribute(name: string, value: string): void
  append(...nodes: PageElement[]): void
  replaceWith(element: PageElement): void
  remove(): void
}

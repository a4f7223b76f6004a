import type {Page} from 'playwright-core'

/**
 * Put the sources in full into a speech's page that is about to be printed.
 *
 * On the screen the list of sources is short and leads to a page that has addresses, archived copies and how each was
 * seen; paper leads nowhere, so that page's list takes its place.
 *
 * @param page - The page of a speech.
 * @param sources - The HTML of the page of its sources, and the address at which that is published.
 */
export async function putSourcesInFull(
  page: Page,
  sources: {html: string; address: string}
): Promise<void> {
  await page.evaluate(takePlace, sources)
}

/** Runs in the page. What says the same as the list's own numbers and links is left out on paper. */
function takePlace({html, address}: {html: string; address: string}): void {
  const {document, location, DOMParser} = globalThis as unknown as PageGlobals
  const other = new DOMParser().parseFromString(html, 'text/html')
  const full = other.querySelector('.bibliography')
  const short = document.querySelector('.edition-sources .bibliography')
  if (!full || !short) return
  for (const part of other.querySelectorAll('.source-page, .Z3988')) part.remove()
  for (const link of full.querySelectorAll('a[href]')) {
    const to = new URL(link.getAttribute('href') ?? '', address)
    const isHere = to.pathname.replace(/index\.html$/, '') === location.pathname
    link.setAttribute('href', isHere && to.origin === location.origin ? to.hash : to.href)
  }
  short.replaceWith(document.adoptNode(full))
  document.querySelector('.bibliography-page')?.remove()
}

/** What is used of the page: the types of browsers are not loaded outside `src/browser/`. */
interface PageGlobals {
  document: PageElement & {adoptNode(element: PageElement): PageElement}
  location: {origin: string; pathname: string}
  DOMParser: new () => {parseFromString(html: string, type: 'text/html'): PageElement}
}

interface PageElement {
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
  getAttribute(name: string): string | null
  setAttribute(name: string, value: string): void
  replaceWith(element: PageElement): void
  remove(): void
}

/** Media types by ending, the longest ending first. */
const types: ReadonlyArray<readonly [ending: string, type: string]> = [
  ['.tei.xml', 'application/tei+xml'],
  ['.atom.xml', 'application/atom+xml'],
  ['feed.xml', 'application/atom+xml'],
  ['feed.json', 'application/feed+json'],
  ['.jsonld', 'application/ld+json'],
  ['.csl.json', 'application/vnd.citationstyles.csl+json'],
  ['.json', 'application/json'],
  ['.csv', 'text/csv'],
  ['.txt', 'text/plain'],
  ['.md', 'text/markdown'],
  ['.html', 'text/html'],
  ['.xml', 'application/xml'],
  ['.epub', 'application/epub+zip'],
  ['.sqlite', 'application/vnd.sqlite3'],
  ['.bib', 'application/x-bibtex'],
  ['.ris', 'application/x-research-info-systems'],
  ['.cff', 'application/yaml'],
  ['.css', 'text/css'],
  ['.js', 'text/javascript'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.woff2', 'font/woff2'],
  ['.wasm', 'application/wasm']
]

/**
 * Name the media type of a file.
 *
 * @param path - Its path.
 * @returns The type; that of unknown bytes where the ending says nothing.
 */
export function mediaType(path: string): string {
  return types.find(([ending]) => path.endsWith(ending))?.[1] ?? 'application/octet-stream'
}

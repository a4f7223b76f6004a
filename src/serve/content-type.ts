import {extname} from 'node:path'

const text = (kind: string) => `text/${kind}; charset=utf-8`

/** Content types by ending; text is always UTF-8. */
const types: Readonly<Record<string, string>> = {
  '.html': text('html'),
  '.css': text('css'),
  '.js': text('javascript'),
  '.mjs': text('javascript'),
  '.txt': text('plain'),
  '.md': text('markdown'),
  '.csv': text('csv'),
  '.tsv': text('tab-separated-values'),
  '.bib': text('x-bibtex'),
  '.vcf': text('vcard'),
  '.ics': text('calendar'),
  '.yaml': text('yaml'),
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.webmanifest': 'application/manifest+json',
  '.map': 'application/json',
  '.xml': 'application/xml',
  '.atom': 'application/atom+xml',
  '.rss': 'application/rss+xml',
  '.rng': 'application/xml',
  '.tei': 'application/tei+xml',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
  '.epub': 'application/epub+zip',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2'
}

/**
 * Give the content type of a file.
 *
 * @param file - Its name or path.
 * @returns The type by its ending; plain text for names without one, e.g. `SHA256SUMS`; else unknown bytes.
 */
export function contentType(file: string): string {
  const ending = extname(file).toLowerCase()
  return ending === '' ? text('plain') : (types[ending] ?? 'application/octet-stream')
}

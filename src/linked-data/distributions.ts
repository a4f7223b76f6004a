import {paths} from '../model/paths.ts'
import type {Download, SpeechId} from '../model/types.ts'
import type {Distribution} from './speech.ts'

/** A file of a speech: where it lies, its media type, what it is. */
type Format = readonly [path: (id: SpeechId) => string, mediaType: string, name: string]

/** The files of every speech for programs. What a speech has only sometimes is not told. */
const formats: readonly Format[] = [
  [(id) => `${id}/${id}.tei.xml`, 'application/tei+xml', 'TEI P5'],
  [(id) => `${id}/annotations.jsonld`, 'application/ld+json', 'Notes as W3C Web Annotations'],
  [(id) => `${id}/speech.jsonld`, 'application/ld+json', 'Description in terms of schema.org'],
  [(id) => `${id}/speech.json`, 'application/json', 'Paragraphs, notes and sources as JSON'],
  [(id) => `${id}/text.txt`, 'text/plain', 'The wording alone']
]

const downloadFormats: Readonly<Record<Download, Format>> = {
  epub: [(id) => paths.download(id, 'epub'), 'application/epub+zip', 'EPUB'],
  html: [(id) => paths.download(id, 'html'), 'text/html', 'One HTML file']
}

/**
 * List the files in which a speech can be had.
 *
 * @param id - The speech.
 * @param downloads - Forms that the archive publishes beside its pages.
 * @returns The files.
 */
export function distributionsOf(id: SpeechId, downloads: readonly Download[]): Distribution[] {
  const all = [...formats, ...downloads.map((download) => downloadFormats[download])]
  return all.map(([path, mediaType, name]) => ({path: path(id), mediaType, name}))
}

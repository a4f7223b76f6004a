import {address} from '../../model/paths.ts'
import type {SpeechContext} from '../../model/speech-context.ts'
import type {OutputFile, SitePath} from '../../model/types.ts'
import type {SpeechExport} from '../export.ts'
import {jsonFile} from '../json-file.ts'
import {instant, webAnnotation} from './annotation.ts'

/** Annotations on one page of a collection. */
const pageSize = 200

/** CiTO's terms are no part of the annotations' own context. */
const jsonLdContext = ['http://www.w3.org/ns/anno.jsonld', {cito: 'http://purl.org/spar/cito/'}]

/**
 * The notes of a speech as W3C Web Annotations: one AnnotationCollection whose first page is embedded; further pages
 * are files beside it (Web Annotation Data Model, section 5).
 */
export const webAnnotations: SpeechExport = {
  name: 'annotations',
  summary: 'the notes as W3C Web Annotations',
  place: /^annotations(?:-\d+)?\.jsonld$/,
  make: (context) => collectionFiles(context, pageSize)
}

/**
 * Write a speech's notes as a paged collection.
 *
 * @param context - The speech.
 * @param size - Annotations on one page.
 * @returns The collection with its first page, then the other pages.
 */
export function* collectionFiles(context: SpeechContext, size: number): Generator<OutputFile> {
  const {speech, shared} = context
  const {origin, licence} = shared.settings
  const blockById = new Map(speech.blocks.map((block) => [block.id, block]))
  const items = speech.notes.flatMap((note) => {
    const block = blockById.get(note.at)
    return (block && webAnnotation(note, block, context)) ?? []
  })
  const pages = Array.from({length: Math.ceil(items.length / size)}, (_, index) =>
    items.slice(index * size, (index + 1) * size)
  )
  const id = address(origin, pagePath(context, 0))
  // An embedded page is named within its collection, any other by its own file.
  const pageId = (index: number) =>
    index === 0 ? `${id}#page-1` : address(origin, pagePath(context, index))
  const collection = {
    id,
    type: 'AnnotationCollection',
    label: `Notes on ${speech.title}`,
    total: items.length
  }
  const toPage = (index: number) => ({
    id: pageId(index),
    type: 'AnnotationPage',
    partOf: collection,
    startIndex: index * size,
    ...(index > 0 ? {prev: pageId(index - 1)} : {}),
    ...(index + 1 < pages.length ? {next: pageId(index + 1)} : {}),
    items: pages[index]
  })
  yield jsonFile(pagePath(context, 0), {
    '@context': jsonLdContext,
    ...collection,
    rights: licence.url,
    modified: instant(speech.updated),
    ...(pages.length > 0 ? {first: toPage(0), last: pageId(pages.length - 1)} : {})
  })
  for (const index of pages.keys()) {
    if (index === 0) continue
    yield jsonFile(pagePath(context, index), {'@context': jsonLdContext, ...toPage(index)})
  }
}

function pagePath({speech}: SpeechContext, index: number): SitePath {
  const number = index === 0 ? '' : `-${index + 1}`
  return `${speech.id}/annotations${number}.jsonld` as SitePath
}

import type {Element} from 'xast'
import {x} from 'xastscript'
import {daysOf} from '../../model/edtf.ts'
import {address, paths} from '../../model/paths.ts'
import type {SpeechContext} from '../../model/speech-context.ts'
import {textDirection} from '../../prose/text-direction.ts'
import {nameOf} from '../names.ts'
import {writeXml} from '../xml/write-xml.ts'
import type {Chapter} from './chapters.ts'
import {holdsPicture} from './xhtml.ts'

/**
 * Write the package document of the book (EPUB 3.3, section 5), with its accessibility metadata.
 *
 * No conformance with a standard of accessibility is claimed: that is for whoever has evaluated the book.
 *
 * @param chapters - The documents in order of reading.
 * @param context - The speech.
 * @returns The document.
 */
export function packageDocument(chapters: readonly Chapter[], context: SpeechContext): string {
  const {speech} = context
  const rtl = textDirection(speech.language) === 'rtl'
  const attributes = {
    xmlns: 'http://www.idpf.org/2007/opf',
    version: '3.0',
    'unique-identifier': 'address',
    'xml:lang': context.shared.settings.language
  }
  const root = x('package', attributes, [
    metadata(context),
    x('manifest', manifest(chapters)),
    x('spine', rtl ? {'page-progression-direction': 'rtl'} : {}, [
      x('itemref', {idref: 'cover'}),
      ...chapters.flatMap(({name}) => [
        x('itemref', {idref: name}),
        ...(name === 'title' ? [x('itemref', {idref: 'nav'})] : [])
      ])
    ])
  ])
  return writeXml(root, structural)
}

const structural = new Set(['package', 'metadata', 'manifest', 'spine'])

function metadata({speech, shared}: SpeechContext): Element {
  const {settings} = shared
  const page = address(settings.origin, paths.speech(speech.id))
  const languages = [...new Set([speech.language, settings.language])]
  const namespaces = {'xmlns:dc': 'http://purl.org/dc/elements/1.1/'}
  return x('metadata', namespaces, [
    x('dc:identifier', {id: 'address'}, page),
    x('dc:title', directed(speech.language), speech.title),
    ...languages.map((language) => x('dc:language', language)),
    x('dc:creator', {id: 'speaker'}, nameOf(speech.speaker, shared) ?? speech.speaker),
    x('meta', {refines: '#speaker', property: 'role', scheme: 'marc:relators'}, 'spk'),
    x('dc:contributor', {id: 'editor'}, settings.editor),
    x('meta', {refines: '#editor', property: 'role', scheme: 'marc:relators'}, 'edt'),
    x('dc:publisher', settings.publisher),
    x('dc:source', page),
    x('dc:date', day(speech.updated)),
    x('dc:rights', `${settings.licence.name}, ${settings.licence.url}`),
    x('meta', {property: 'dcterms:modified'}, `${day(speech.updated)}T00:00:00Z`),
    x('meta', {property: 'dcterms:created'}, speech.date),
    ...accessibility.map(([property, value]) => x('meta', {property: `schema:${property}`}, value))
  ])
}

const accessibility: ReadonlyArray<readonly [property: string, value: string]> = [
  ['accessMode', 'textual'],
  ['accessModeSufficient', 'textual'],
  ['accessibilityFeature', 'structuralNavigation'],
  ['accessibilityFeature', 'tableOfContents'],
  ['accessibilityFeature', 'readingOrder'],
  ['accessibilityFeature', 'displayTransformability'],
  ['accessibilityHazard', 'none'],
  [
    'accessibilitySummary',
    'All is text, tagged with its languages. Ratings are words; the small shapes beside them repeat what the words say. Notes can be reached from the text and lead back to it.'
  ]
]

function directed(language: string): Record<string, string> {
  const direction = textDirection(language) === 'rtl' ? {dir: 'rtl'} : {}
  return {'xml:lang': language, ...direction}
}

/** Reading systems want a day. */
function day(date: string): string {
  return daysOf(date)?.last ?? date
}

function manifest(chapters: readonly Chapter[]): Element[] {
  const item = (id: string, href: string, type: string, properties?: string) =>
    x('item', {id, href, 'media-type': type, ...(properties ? {properties} : {})})
  const page = 'application/xhtml+xml'
  return [
    item('nav', 'nav.xhtml', page, 'nav'),
    item('cover-image', 'cover.svg', 'image/svg+xml', 'cover-image'),
    item('cover', 'cover.xhtml', page),
    item('style', 'book.css', 'text/css'),
    ...chapters.map(({name, content}) =>
      item(name, `${name}.xhtml`, page, holdsPicture(content) ? 'svg' : undefined)
    )
  ]
}

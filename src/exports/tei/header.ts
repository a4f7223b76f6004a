import type {Element} from 'xast'
import {x} from 'xastscript'
import {address, paths} from '../../model/paths.ts'
import {bibliographicParts} from './bibliography.ts'
import {dateAttributes} from './date-attributes.ts'
import type {TeiDocument} from './document.ts'
import {encodingDescription} from './encoding.ts'
import {ids, uri} from './ids.ts'
import {profileDescription} from './profile.ts'
import {revisions} from './revisions.ts'

/**
 * Write the header of a speech's TEI.
 *
 * @param document - What it is made from.
 * @returns `teiHeader` with the description of file, encoding and profile, and the history of revisions.
 */
export function header(document: TeiDocument): Element {
  return x('teiHeader', {'xml:lang': document.shared.settings.language}, [
    x('fileDesc', [
      titleStatement(document),
      x('extent', [
        x(
          'measure',
          {unit: 'words', quantity: document.record.words},
          `${document.record.words} words`
        )
      ]),
      publicationStatement(document),
      x('sourceDesc', [receivedText(document)])
    ]),
    encodingDescription(document),
    profileDescription(document),
    revisions(document)
  ])
}

function titleStatement({speech, shared, speakers}: TeiDocument): Element {
  const {settings} = shared
  return x('titleStmt', [
    x('title', {type: 'main', 'xml:lang': speech.language}, speech.title),
    x(
      'title',
      {type: 'sub', 'xml:lang': settings.language},
      `Annotated edition in ${settings.title}`
    ),
    x('author', [x('persName', {ref: `#${speakers.main.id}`}, speakers.main.name)]),
    x('respStmt', {'xml:id': ids.editor}, [
      x('resp', 'Annotation and encoding'),
      x('name', settings.editor)
    ])
  ])
}

/**
 * Say who publishes a document, where and under which licence.
 *
 * @param document - The speech's document.
 * @param file - The address of the document itself.
 * @returns `publicationStmt`.
 */
export function publicationStatement({speech, shared}: TeiDocument, file?: string): Element {
  const {settings} = shared
  const {licence} = settings
  return x('publicationStmt', [
    x('publisher', settings.publisher),
    x('address', [x('addrLine', [x('ref', {target: uri(settings.contact)}, settings.contact)])]),
    x('date', dateAttributes(speech.updated), speech.updated),
    x('idno', {type: 'URI'}, file ?? address(settings.origin, paths.speech(speech.id))),
    x('idno', {type: 'speech'}, speech.id),
    x('availability', {status: 'free'}, [
      x('licence', {target: uri(licence.url)}, [
        x(
          'p',
          `The notes and the encoding are licensed under ${licence.name}. The speaker’s words are reproduced as received.`
        )
      ])
    ])
  ])
}

/** The text as received: its source, and the file with its hash, so that anyone can compare. */
function receivedText({speech, shared, speakers, place}: TeiDocument): Element {
  const source = speech.source === undefined ? undefined : shared.sources.get(speech.source)
  const original = speech.original
  const hash = original
    ? [x('idno', {type: 'file'}, original.path), x('idno', {type: 'sha256'}, original.sha256)]
    : []
  const parts = source
    ? bibliographicParts(source)
    : [
        x('author', speakers.main.name),
        x('title', {level: 'm', 'xml:lang': speech.language}, speech.title),
        x('date', {type: 'delivered', ...dateAttributes(speech.date)}, speech.date)
      ]
  const where = place ? [x('pubPlace', place.name)] : []
  return x('bibl', {type: 'received-text'}, parts, source ? [] : where, hash)
}

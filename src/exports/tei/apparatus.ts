import type {Element} from 'xast'
import {x} from 'xastscript'
import type {Note, SourceId} from '../../model/types.ts'
import {bibliographicParts} from './bibliography.ts'
import type {TeiDocument} from './document.ts'
import {publicationStatement} from './header.ts'
import {ids, pointer} from './ids.ts'
import {proseWords} from './prose.ts'

/**
 * Write a critical apparatus that stands apart from its text (double end-point method, P5 section 13.2.2).
 *
 * Every pointer leads into the speech's own TEI file beside it, or within the document.
 *
 * @param document - What it is made from.
 * @returns `TEI` with the witnesses and an `app` for each passage; nothing where no witness has other words.
 */
export function apparatus(document: TeiDocument): Element | undefined {
  const {speech, shared} = document
  const passages = speech.notes.filter(
    (note) => note.range && (note.kind === 'variant' || note.renderings.length > 0)
  )
  if (passages.length === 0) return undefined
  const attributes = {
    xmlns: 'http://www.tei-c.org/ns/1.0',
    'xml:id': `apparatus_${speech.id}`,
    'xml:lang': shared.settings.language
  }
  return x('TEI', attributes, [
    apparatusHeader(document, passages),
    x('text', [
      x('body', [
        x('div', {type: 'apparatus'}, [
          x('head', `Other wordings of “${speech.title}”`),
          x(
            'listApp',
            passages.map((note) => entry(note, document))
          )
        ])
      ])
    ])
  ])
}

function apparatusHeader(document: TeiDocument, passages: readonly Note[]): Element {
  const {speech, shared} = document
  const ofText = `Critical apparatus to ${speech.id}.tei.xml`
  return x('teiHeader', [
    x('fileDesc', [
      x('titleStmt', [
        x('title', `${speech.title}: critical apparatus`),
        x('respStmt', {'xml:id': ids.editor}, [
          x('resp', 'Collation and encoding'),
          x('name', shared.settings.editor)
        ])
      ]),
      publicationStatement(document),
      x('sourceDesc', [witnesses(document, passages)])
    ]),
    x('encodingDesc', [
      x('variantEncoding', {method: 'double-end-point', location: 'external'}),
      x('projectDesc', [x('p', ofText)])
    ]),
    x('profileDesc', [x('langUsage')])
  ])
}

function witnesses({speech, sources}: TeiDocument, passages: readonly Note[]): Element {
  const used = new Set(passages.flatMap((note) => readings(note).flatMap(({witness}) => witness)))
  const text = x(
    'witness',
    {'xml:id': ids.text},
    x('ref', {target: `${speech.id}.tei.xml`}, speech.title)
  )
  const others = [...used].sort().flatMap((id) => {
    const source = sources.get(id)
    if (!source) return []
    return [x('witness', {'xml:id': ids.witness(id)}, x('bibl', bibliographicParts(source)))]
  })
  return x('listWit', [text, ...others])
}

interface Reading {
  text: string
  language: string
  witness: readonly SourceId[]
}

function readings(note: Note): readonly Reading[] {
  if (note.kind !== 'variant') return note.renderings
  return [{text: note.reading, language: note.language, witness: note.witness}, ...note.renderings]
}

function entry(note: Note, document: TeiDocument): Element {
  const {speech, sources} = document
  const base = `${speech.id}.tei.xml`
  const points = {
    from: `${base}${pointer(ids.from(note.slug))}`,
    to: `${base}${pointer(ids.to(note.slug))}`,
    corresp: `${base}${pointer(ids.note(note.slug))}`
  }
  const type = note.kind === 'variant' ? note.weight : 'rendering'
  return x('app', {'xml:id': ids.apparatus(note.slug), type, ...points}, [
    x('lem', {wit: pointer(ids.text), 'xml:lang': speech.language}, note.quote),
    ...readings(note).map(({text, language, witness}) => {
      const wit = witness.filter((id) => sources.has(id)).map((id) => pointer(ids.witness(id)))
      return x('rdg', {'xml:lang': language, ...(wit.length > 0 ? {wit: wit.join(' ')} : {})}, text)
    }),
    ...remarks(note)
  ])
}

function remarks(note: Note): Element[] {
  if (note.kind !== 'variant') return []
  const sense = x('note', {type: 'sense'}, proseWords(note.sense, {sources: new Map()}))
  return note.translation === undefined
    ? [sense]
    : [x('note', {type: 'translation'}, note.translation), sense]
}

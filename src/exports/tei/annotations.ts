import type {Element} from 'xast'
import {x} from 'xastscript'
import {address, noteId, paths} from '../../model/paths.ts'
import type {Evidence, Note, NoteSlug} from '../../model/types.ts'
import {dateAttributes} from './date-attributes.ts'
import type {TeiDocument} from './document.ts'
import {ids, pointer} from './ids.ts'
import {proseBlocks, proseParagraphs, proseWords, toReference} from './prose.ts'

/** Why a note was made, in the words of the Web Annotation vocabulary that TEI takes over. */
const motivationByKind: Readonly<Record<Note['kind'], string>> = {
  claim: 'assessing',
  context: 'commenting',
  term: 'describing',
  variant: 'commenting'
}

/**
 * Write the notes as annotations that stand apart from the text.
 *
 * @param document - What it is made from.
 * @returns The spans of words that notes hang on, then the annotations; nothing where there are no notes.
 */
export function annotations(document: TeiDocument): Element[] {
  const notes = document.speech.notes.filter((note) => note.range)
  if (notes.length === 0) return []
  const slugs = new Set(notes.map(({slug}) => slug))
  return [
    x('spanGrp', {type: 'words'}, notes.map(wordSpan)),
    x(
      'listAnnotation',
      {type: 'notes'},
      notes.map((note) => annotation(note, document, slugs))
    )
  ]
}

function wordSpan({slug, kind}: Note): Element {
  const {words, from, to} = ids
  return x('span', {'xml:id': words(slug), from: pointer(from(slug)), to: pointer(to(slug))}, kind)
}

function annotation(note: Note, document: TeiDocument, slugs: ReadonlySet<NoteSlug>): Element {
  const {settings} = document.shared
  const attributes = {
    'xml:id': ids.note(note.slug),
    n: note.number,
    target: pointer(ids.words(note.slug)),
    motivation: motivationByKind[note.kind],
    ana: classes(note, settings.topics),
    resp: pointer(ids.editor),
    'xml:lang': settings.language
  }
  const page =
    note.kind === 'claim'
      ? address(settings.origin, paths.claim(note.speech, note.slug))
      : address(settings.origin, paths.speech(note.speech), noteId(note.slug))
  return x('annotation', attributes, [
    history(note),
    x('note', {type: 'words'}, x('quote', {'xml:lang': document.speech.language}, note.quote)),
    ...ownParts(note, document),
    x('note', {type: 'explanation'}, proseBlocks(note.body, document)),
    ...(note.missing ? [x('note', {type: 'missing'}, proseWords(note.missing, document))] : []),
    ...note.evidence.map((item, index) => evidence(item, note.slug, index + 1, document)),
    ...renderings(note, document),
    ...note.related
      .filter((slug) => slugs.has(slug))
      .map((slug) => x('ptr', {type: 'related', target: pointer(ids.note(slug))})),
    x('ref', {type: 'page', target: page}, page)
  ])
}

function classes(note: Note, topics: Readonly<Record<string, string>>): string {
  const categories = [
    ids.category('note', note.kind),
    ...(note.kind === 'claim' ? [ids.category('rating', note.rating)] : []),
    ...(note.kind === 'variant' ? [ids.category('weight', note.weight)] : []),
    ...note.topics.filter((topic) => topic in topics).map((topic) => ids.category('topic', topic))
  ]
  return categories.map(pointer).join(' ')
}

function history(note: Note): Element {
  const who = pointer(ids.editor)
  const steps = note.kind === 'claim' ? note.history : []
  return x('revisionDesc', [
    ...steps.map(({date, rating, why}) => {
      const ana = pointer(ids.category('rating', rating))
      return x('change', {...dateAttributes(date), who, ana}, why)
    }),
    x('change', {...dateAttributes(note.updated), who, status: 'current'}, 'Last changed.')
  ])
}

function ownParts(note: Note, document: TeiDocument): Element[] {
  if (note.kind === 'claim') {
    return [
      x('note', {type: 'claim'}, note.claim),
      x('note', {type: 'reason'}, proseWords(note.reason, document))
    ]
  }
  if (note.kind !== 'variant') return []
  const {reading, language, witness, translation} = note
  return [
    x('note', {type: 'variant'}, [
      x('quote', {'xml:lang': language}, reading),
      ...(translation === undefined ? [] : [x('gloss', translation)]),
      ...witness.flatMap((id) => toReference({id}, document))
    ]),
    x('note', {type: 'sense'}, proseWords(note.sense, document))
  ]
}

function evidence(item: Evidence, slug: NoteSlug, number: number, document: TeiDocument): Element {
  const ana = pointer(ids.category('stance', item.stance))
  const attributes = {'xml:id': ids.evidence(slug, number), type: 'evidence', n: number, ana}
  const known =
    item.known === undefined
      ? []
      : [x('date', {type: 'known', ...dateAttributes(item.known)}, item.known)]
  return x('note', attributes, [
    ...proseParagraphs(item.text, document),
    x('p', [
      x('date', {type: 'reported', ...dateAttributes(item.date)}, item.date),
      ...known,
      ...item.sources.flatMap((source) => toReference(source, document))
    ])
  ])
}

function renderings(note: Note, document: TeiDocument): Element[] {
  return note.renderings.map(({text, language, witness}) =>
    x('note', {type: 'rendering'}, [
      x('quote', {'xml:lang': language}, text),
      ...witness.flatMap((id) => toReference({id}, document))
    ])
  )
}

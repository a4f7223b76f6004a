import {daysOf} from '../../model/edtf.ts'
import {address, noteId, paths} from '../../model/paths.ts'
import {ratingLabel} from '../../model/scale.ts'
import type {SpeechContext} from '../../model/speech-context.ts'
import type {Block, Evidence, Note, SourceId, Stance} from '../../model/types.ts'
import {toMarkdown} from '../../prose/to-markdown.ts'
import {proseHtml} from './prose-html.ts'
import {selectWords} from './selectors.ts'

/** Why a note was made (Web Annotation Vocabulary, section 3.3.5 of the model). */
const motivationByKind: Readonly<Record<Note['kind'], string>> = {
  claim: 'assessing',
  context: 'commenting',
  term: 'describing',
  variant: 'commenting'
}

/** What a piece of evidence does to the claim, in CiTO, the Citation Typing Ontology. */
const relationByStance: Readonly<Record<Stance, string>> = {
  supports: 'cito:supports',
  disputes: 'cito:disputes',
  qualifies: 'cito:qualifies',
  context: 'cito:givesBackgroundTo',
  'own-side': 'cito:discusses'
}

type Json = Readonly<Record<string, unknown>>

/**
 * Write a note as a W3C Web Annotation.
 *
 * @param note - A note whose words were found.
 * @param block - The block in which they stand.
 * @param context - The speech.
 * @returns The annotation, without `@context`; nothing where the words were not found.
 */
export function webAnnotation(note: Note, block: Block, context: SpeechContext): Json | undefined {
  if (!note.range) return undefined
  const {settings} = context.shared
  const page = address(settings.origin, paths.speech(context.speech.id))
  const first = note.kind === 'claim' ? note.history[0]?.date : undefined
  return {
    id: `${page}#${noteId(note.slug)}`,
    type: 'Annotation',
    motivation: motivationByKind[note.kind],
    creator: {
      id: address(settings.origin, paths.about),
      type: 'Organization',
      name: settings.editor
    },
    created: instant(first ?? note.updated),
    modified: instant(note.updated),
    rights: settings.licence.url,
    target: {
      type: 'SpecificResource',
      source: page,
      selector: selectWords(block, note.range)
    },
    body: bodies(note, context, page),
    ...relation('cito:citesAsEvidence', note.cited, context)
  }
}

/**
 * Write a date as the model wants it: an instant in UTC. A day begins at midnight, a month on its first day.
 *
 * @param date - An EDTF date.
 * @returns An xsd:dateTime.
 */
export function instant(date: string): string {
  return `${daysOf(date)?.first ?? date}T00:00:00Z`
}

function relation(property: string, ids: readonly SourceId[], {shared}: SpeechContext): Json {
  const known = ids.filter((id) => shared.sources.has(id))
  if (known.length === 0) return {}
  const {origin} = shared.settings
  return {[property]: known.map((id) => ({id: address(origin, paths.source(id))}))}
}

function bodies(note: Note, context: SpeechContext, page: string): Json[] {
  const {shared} = context
  const language = shared.settings.language
  const html = proseHtml(note.body, shared, page, noteId(note.slug))
  const topics = note.topics.map((topic) => shared.settings.topics[topic] ?? topic)
  return [
    text(toMarkdown(note.body), 'text/markdown', language, 'commenting'),
    text(html, 'text/html', language, 'commenting'),
    ...ownBodies(note, language),
    ...(note.missing
      ? [text(toMarkdown(note.missing), 'text/markdown', language, 'questioning')]
      : []),
    ...note.evidence.map((item) => evidenceBody(item, note, context, page)),
    ...note.renderings.map((one) => text(one.text, 'text/plain', one.language, 'describing')),
    ...topics.map((topic) => text(topic, 'text/plain', language, 'tagging')),
    ...note.related.map((slug) => ({
      type: 'SpecificResource',
      source: `${page}#${noteId(slug)}`,
      purpose: 'linking'
    }))
  ]
}

function text(value: string, format: string, language: string, purpose: string): Json {
  return {type: 'TextualBody', value, format, language, purpose}
}

function ownBodies(note: Note, language: string): Json[] {
  if (note.kind === 'claim') {
    return [
      text(note.claim, 'text/plain', language, 'describing'),
      text(ratingLabel(note.rating), 'text/plain', language, 'classifying'),
      text(toMarkdown(note.reason), 'text/markdown', language, 'assessing')
    ]
  }
  if (note.kind !== 'variant') return []
  return [
    text(note.reading, 'text/plain', note.language, 'describing'),
    text(toMarkdown(note.sense), 'text/markdown', language, 'assessing')
  ]
}

/** Evidence bears on the claim, where there is one, else on the passage. */
function evidenceBody(item: Evidence, note: Note, context: SpeechContext, page: string): Json {
  const {settings} = context.shared
  const claim = `${address(settings.origin, paths.claim(note.speech, note.slug))}#claim`
  const subject = note.kind === 'claim' ? claim : `${page}#${note.at}`
  return {
    ...text(toMarkdown(item.text), 'text/markdown', settings.language, 'assessing'),
    'dcterms:date': item.date,
    ...(item.known === undefined ? {} : {'dcterms:available': item.known}),
    [relationByStance[item.stance]]: {id: subject},
    ...relation(
      'cito:citesAsEvidence',
      item.sources.map(({id}) => id),
      context
    )
  }
}

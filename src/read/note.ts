import {citationsIn, distinctSources} from '../model/cited-sources.ts'
import type {
  Evidence,
  Note,
  NoteBase,
  NoteSlug,
  PlaceOf,
  SourceId,
  SourceReference,
  SpeechId
} from '../model/types.ts'
import {withoutUndefined} from '../model/without-undefined.ts'
import {type ReadFile, readFrontMatterFile} from './front-matter-file.ts'
import {parseInline, parseMarkdown} from './markdown.ts'
import {type NoteFrontMatter, noteSchema} from './schemas/note.ts'

/**
 * Read a note.
 *
 * @param folder - The archive's folder.
 * @param speech - The speech it belongs to.
 * @param slug - Its name: the file's name without its ending.
 * @returns The note, its words not yet found in the text; or all faults that were met.
 */
export function readNote(folder: string, speech: SpeechId, slug: NoteSlug): ReadFile<Note> {
  const file = `notes/${speech}/${slug}.md`
  const read = readFrontMatterFile(folder, file, noteSchema)
  if (!read.value) return read
  const {front, body, placeOf} = read.value
  return {value: toNote({speech, slug, placeOf}, front, body), faults: []}
}

function toNote(
  own: {speech: SpeechId; slug: NoteSlug; placeOf: PlaceOf},
  front: NoteFrontMatter,
  markdown: string
): Note {
  const base = toBase(own, front, markdown)
  if (front.kind === 'claim') {
    const reason = parseInline(front.reason ?? '')
    // An unrated claim is a fault of `claim-has-rating`; until it is mended nothing is published.
    const rating = front.rating ?? 'not-checkable'
    return {
      ...base,
      kind: 'claim',
      claim: front.claim,
      rating,
      rated: front.rating !== undefined,
      reason,
      history: front.history,
      cited: merge(base.cited, citationsIn(reason))
    }
  }
  if (front.kind === 'variant') {
    const {reading, language, translation, witness, weight} = front
    const sense = parseInline(front.sense)
    const more = [...witness.map((id) => ({id})), ...citationsIn(sense)]
    return {
      ...base,
      kind: 'variant',
      ...withoutUndefined({reading, language, translation, witness, weight, sense}),
      cited: merge(base.cited, more)
    }
  }
  return {...base, kind: front.kind}
}

/** Written out field by field: an archive has far more notes than anything else. */
function toBase(
  {speech, slug, placeOf}: {speech: SpeechId; slug: NoteSlug; placeOf: PlaceOf},
  front: NoteFrontMatter,
  markdown: string
): NoteBase {
  const {quote, prefix, suffix, at, topics, created, updated, changes, related, renderings} = front
  const body = parseMarkdown(markdown)
  const missing = front.missing === undefined ? undefined : parseInline(front.missing)
  const evidence = front.evidence.map(toEvidence)
  const references = [
    ...citationsIn(body),
    ...citationsIn(missing),
    ...evidence.flatMap((item) => [...item.sources, ...citationsIn(item.text)]),
    ...renderings.flatMap((rendering) => rendering.witness.map((id) => ({id})))
  ]
  const base: NoteBase = {
    speech,
    slug,
    placeOf,
    quote,
    at,
    topics,
    updated,
    changes,
    related,
    renderings,
    evidence,
    body,
    cited: distinctSources(references)
  }
  if (prefix !== undefined) base.prefix = prefix
  if (suffix !== undefined) base.suffix = suffix
  if (missing !== undefined) base.missing = missing
  if (created !== undefined) base.created = created
  return base
}

function toEvidence(item: NoteFrontMatter['evidence'][number]): Evidence {
  const {text, stance, date, known, sources} = item
  const evidence = {text: parseInline(text), stance, date, sources: sources.map(toReference)}
  return known === undefined ? evidence : {...evidence, known}
}

function toReference({
  id,
  locator
}: SourceReference | {id: SourceId; locator?: string | undefined}) {
  return locator === undefined ? {id} : {id, locator}
}

function merge(ids: NoteBase['cited'], references: readonly SourceReference[]): NoteBase['cited'] {
  if (references.length === 0) return ids
  return distinctSources([...ids.map((id) => ({id})), ...references])
}

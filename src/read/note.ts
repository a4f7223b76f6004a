import type {Root} from 'mdast'
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
  const missing = front.missing === undefined ? undefined : parseInline(front.missing)
  const body = parseMarkdown(markdown)
  const base = toBase(own, front, body)
  const references = [
    ...citationsIn(body),
    ...citationsIn(missing),
    ...base.evidence.flatMap((item) => [...item.sources, ...citationsIn(item.text)]),
    ...base.renderings.flatMap((rendering) => rendering.witness.map((id) => ({id})))
  ]
  const note = ofKind(front, base, references)
  // Set last, so that nearly all notes have the same fields in the same order, which the engine makes fast.
  if (missing !== undefined) note.missing = missing
  if (front.prefix !== undefined) note.prefix = front.prefix
  if (front.suffix !== undefined) note.suffix = front.suffix
  if (front.created !== undefined) note.created = front.created
  return note
}

/** Adds to the note, which nobody else has yet, what its kind has. */
function ofKind(
  front: NoteFrontMatter,
  base: Uncited,
  references: readonly SourceReference[]
): Note {
  if (front.kind === 'claim') {
    const {kind, claim, history} = front
    const reason = parseInline(front.reason ?? '')
    const cited = distinctSources([...references, ...citationsIn(reason)])
    // An unrated claim is a fault of `claim-has-rating`; until it is mended nothing is published.
    const rating = front.rating ?? 'not-checkable'
    const rated = front.rating !== undefined
    return Object.assign(base, {kind, claim, rating, rated, reason, history, cited})
  }
  if (front.kind === 'variant') {
    const {kind, reading, language, translation, witness, weight} = front
    const sense = parseInline(front.sense)
    const more = [...witness.map((id) => ({id})), ...citationsIn(sense)]
    const cited = distinctSources([...references, ...more])
    const note = Object.assign(base, {kind, reading, language, witness, weight, sense, cited})
    return translation === undefined ? note : {...note, translation}
  }
  return Object.assign(base, {kind: front.kind, cited: distinctSources(references)})
}

/** What all notes have but for the sources they cite, of which some kinds have more. */
type Uncited = Omit<NoteBase, 'cited'>

/** Written out field by field: an archive has far more notes than anything else. */
function toBase(
  {speech, slug, placeOf}: {speech: SpeechId; slug: NoteSlug; placeOf: PlaceOf},
  {quote, at, topics, updated, changes, related, renderings, evidence: items}: NoteFrontMatter,
  body: Root
): Uncited {
  const evidence = items.map(toEvidence)
  return {
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
    body
  }
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

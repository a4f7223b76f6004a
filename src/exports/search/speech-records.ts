import {noteId, paths} from '../../model/paths.ts'
import {plainText} from '../../model/plain-text.ts'
import {repeatsOfBlocks} from '../../model/repeats-of-blocks.ts'
import type {SpeechContext} from '../../model/speech-context.ts'
import type {Block, EntryId, Note} from '../../model/types.ts'
import {foundKinds, type SearchRecord} from '../../search/index-files.ts'
import {encodeRecords} from '../../search/postings.ts'
import {nameFinder} from './names-in.ts'

/**
 * Make the records of a speech that can be found: the speech, its paragraphs and headings, its notes.
 *
 * @param context - The speech.
 * @returns The records, in that order; notes of one kind and rating side by side.
 */
export function speechRecords(context: SpeechContext): readonly SearchRecord[] {
  const made = recordsByContext.get(context) ?? [
    speechRecordOf(context),
    ...context.speech.blocks.map((block) => blockRecord(block, context)),
    ...context.speech.notes.map((note) => noteRecord(note, context)).sort(byKind)
  ]
  recordsByContext.set(context, made)
  return made
}

/** Two exports need them. */
const recordsByContext = new WeakMap<SpeechContext, readonly SearchRecord[]>()

/** Puts notes so that what results are narrowed by can be written as runs. */
export function byKind(a: SearchRecord, b: SearchRecord): number {
  const [first, second] = [a, b].map(
    ({kind, rating = ''}) => `${foundKinds.indexOf(kind)}${rating}`
  )
  return first === second ? 0 : (first ?? '') < (second ?? '') ? -1 : 1
}

function speechRecordOf({speech, shared}: SpeechContext): SearchRecord {
  const nameOf = (idOrName: string) => shared.entries.get(idOrName as EntryId)?.name ?? idOrName
  const place = speech.place === undefined ? undefined : nameOf(speech.place)
  const about = [nameOf(speech.speaker), place, speech.event, speech.date]
  const text = about.filter((part) => part !== undefined).join(', ')
  return {
    kind: 'speech',
    link: paths.speech(speech.id),
    title: speech.title,
    text,
    ...nameFinder(shared.entries)(speech.title, text, speech.id)
  }
}

function blockRecord(block: Block, {speech, shared, mentions}: SpeechContext): SearchRecord {
  const repeats = repeatsOfBlocks({speech, shared}).get(block.id)
  const names = mentions
    .filter((mention) => mention.block === block.id)
    .map(({start, end, entry}): [number, number, string] => [start, end, entry])
  return {
    kind: 'paragraph',
    link: `${paths.speech(speech.id)}#${block.id}`,
    title: '',
    text: block.text,
    ...(block.number === undefined ? {} : {number: block.number}),
    ...(repeats === undefined ? {} : {repeats: encodeRecords(repeats)}),
    ...(names.length > 0 ? {names} : {})
  }
}

function noteRecord(note: Note, {speech, shared}: SpeechContext): SearchRecord {
  const text = noteText(note)
  const link =
    note.kind === 'claim'
      ? paths.claim(speech.id, note.slug)
      : `${paths.speech(speech.id)}#${noteId(note.slug)}`
  const title = note.kind === 'claim' ? note.claim : note.quote
  return {
    kind: note.kind,
    link,
    title,
    text,
    ...(note.kind === 'claim' && note.rated ? {rating: note.rating} : {}),
    ...nameFinder(shared.entries)(title, text, speech.id)
  }
}

/** What readers see of a note, the explanation first; the words it hangs on are found in their paragraph. */
function noteText(note: Note): string {
  const parts = [
    plainText(note.body),
    ...(note.kind === 'claim' ? [plainText(note.reason)] : []),
    ...(note.kind === 'variant'
      ? [note.reading, note.translation ?? '', plainText(note.sense)]
      : []),
    ...note.renderings.map(({text}) => text),
    ...note.evidence.map(({text}) => plainText(text)),
    plainText(note.missing)
  ]
  return parts
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
    .join('\n')
}

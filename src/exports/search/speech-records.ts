import {type Mention, type MentionFinder, mentionFinder} from '../../model/find-mentions.ts'
import {noteId, paths} from '../../model/paths.ts'
import {plainText} from '../../model/plain-text.ts'
import type {SpeechContext} from '../../model/speech-context.ts'
import type {Block, EntryId, Note, Shared, Speech} from '../../model/types.ts'
import type {SearchRecord} from '../../search/index-files.ts'

/**
 * Make the records of a speech that can be found: the speech, its paragraphs and headings, its notes.
 *
 * @param context - The speech.
 * @returns The records, in that order.
 */
export function speechRecords(context: SpeechContext): readonly SearchRecord[] {
  const made = recordsByContext.get(context) ?? [
    speechRecordOf(context),
    ...context.speech.blocks.map((block) => blockRecord(block, context)),
    ...context.speech.notes.map((note) => noteRecord(note, context))
  ]
  recordsByContext.set(context, made)
  return made
}

/** Two exports need them. */
const recordsByContext = new WeakMap<SpeechContext, readonly SearchRecord[]>()

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
    ...namesIn(text, speech, shared)
  }
}

function blockRecord(block: Block, {speech, mentions}: SpeechContext): SearchRecord {
  const names = mentions.filter((mention) => mention.block === block.id).map(toName)
  return {
    kind: 'paragraph',
    link: `${paths.speech(speech.id)}#${block.id}`,
    title: '',
    text: block.text,
    ...(block.number === undefined ? {} : {number: block.number}),
    ...(names.length > 0 ? {names} : {})
  }
}

function noteRecord(note: Note, {speech, shared}: SpeechContext): SearchRecord {
  const text = noteText(note)
  const link =
    note.kind === 'claim'
      ? paths.claim(speech.id, note.slug)
      : `${paths.speech(speech.id)}#${noteId(note.slug)}`
  return {
    kind: note.kind,
    link,
    title: note.kind === 'claim' ? note.claim : note.quote,
    text,
    ...(note.kind === 'claim' && note.rated ? {rating: note.rating} : {}),
    ...namesIn(text, speech, shared)
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
    .filter((part) => part !== '')
    .join('\n')
    .replace(/[ \n]*\n[ \n]*/g, '\n')
}

function namesIn(text: string, {id}: Speech, shared: Shared): Pick<SearchRecord, 'names'> {
  const find = finders.get(shared) ?? mentionFinder(shared.entries.values())
  finders.set(shared, find)
  const names = find(id, [{id: 'text', text} as Block]).map(toName)
  return names.length > 0 ? {names} : {}
}

const finders = new WeakMap<Shared, MentionFinder>()

function toName({start, end, entry}: Mention): [number, number, string] {
  return [start, end, entry]
}

import type {NoteRecord, NoteSlug, Shared, SpeechRecord} from '../model/types.ts'
import type {Citable} from './citation-templates.ts'
import type {CslItem} from './csl-item.ts'
import {noteToCsl} from './edition-to-csl.ts'
import {knownNames} from './known-names.ts'
import {citationTemplates} from './pinpoint.ts'
import {speechItem} from './speech-item.ts'

/** What is known of a speech where it is cited. */
export interface CitedSpeech {
  record: SpeechRecord
  shared: Pick<Shared, 'entries' | 'settings' | 'sources'>
}

const citableByRecord = new WeakMap<SpeechRecord | NoteRecord, Citable>()

/**
 * Make a speech ready to be cited; made once, however many pages of the speech ask for it.
 *
 * @param speech - The speech.
 * @returns Its record and citations.
 */
export function citableSpeech({record, shared}: CitedSpeech): Citable {
  return once(record, () => speechItem(record, shared, knownNames(shared.sources)))
}

/**
 * Make a note ready to be cited, under its editor's name.
 *
 * @param slug - The note.
 * @param speech - Its speech.
 * @returns Its record and citations; nothing where the speech has no such note.
 */
export function citableNote(slug: NoteSlug, speech: CitedSpeech): Citable | undefined {
  const note = speech.record.notes.find((candidate) => candidate.slug === slug)
  if (!note) return undefined
  const {settings, sources} = speech.shared
  return once(note, () => noteToCsl(note, speech.record, settings, knownNames(sources)))
}

function once(key: SpeechRecord | NoteRecord, make: () => CslItem): Citable {
  const known = citableByRecord.get(key)
  if (known) return known
  const item = make()
  const citable = {item, templates: citationTemplates(item)}
  citableByRecord.set(key, citable)
  return citable
}

import type {SpeechContext} from '../../model/speech-context.ts'
import type {Entry, EntryId} from '../../model/types.ts'
import {type SpeechMatter, speechMatter} from '../speech-matter.ts'
import {type Speakers, speakersOf} from './speakers.ts'

/** All that a speech's TEI is made from. */
export interface TeiDocument extends SpeechContext, SpeechMatter {
  speakers: Speakers
  /** Where it was held: a glossary entry, or a plain name. */
  place?: {name: string; entry?: Entry}
}

/**
 * Gather what a speech's TEI is made from.
 *
 * @param context - The speech.
 * @returns The speech with its speakers, place, sources, entries and events.
 */
export function teiDocument(context: SpeechContext): TeiDocument {
  const {speech, shared} = context
  const document = {...context, ...speechMatter(context), speakers: speakersOf(context)}
  if (speech.place === undefined) return document
  const entry = shared.entries.get(speech.place as EntryId)
  return {...document, place: entry ? {name: entry.name, entry} : {name: speech.place}}
}

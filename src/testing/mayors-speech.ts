import type {NoteRecord, Settings, Shared, SpeechRecord} from '../model/types.ts'
import {smallArchive} from './small-archive.ts'

/** The small archive's first speech, as citations need it. */
export interface CitedSpeech {
  record: SpeechRecord
  settings: Settings
  shared: Shared
  /**
   * Give one of its notes.
   *
   * @param slug - The note's name.
   */
  note(slug: string): NoteRecord
}

/**
 * Read the mayor's speech of the small archive.
 *
 * @returns Its record with what all speeches share.
 */
export function mayorsSpeech(): CitedSpeech {
  const {archive} = smallArchive()
  const record = archive.speeches.find(({id}) => id === 'mayor-2021-05-01')
  if (!record) throw new Error('The small archive has lost its first speech.')
  const note = (slug: string) => {
    const found = record.notes.find((candidate) => candidate.slug === slug)
    if (!found) throw new Error(`The small archive has no note "${slug}".`)
    return found
  }
  return {record, settings: archive.settings, shared: archive, note}
}

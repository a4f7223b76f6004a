import {type BuiltSpeech, buildSpeech, type SpeechTools} from './build-speech.ts'
import {mentionFinder} from './model/find-mentions.ts'
import type {Outcome, Shared, SpeechId} from './model/types.ts'
import {printedForms} from './print/printed-forms.ts'
import {listArchive} from './read/list-archive.ts'
import {readShared} from './read/read-shared.ts'
import type {Assets} from './render/page.ts'
import {emptyReport, type WriterReport} from './write/manifest.ts'
import {openWriter, type StagePlace} from './write/writer.ts'

/** What the building of speeches needs: plain data that can cross threads. */
export interface SpeechWork {
  /** The archive's folder. */
  folder: string
  assets: Assets
  /** Where files are written; absent where only faults are wanted. */
  place?: StagePlace
}

/** What remains of a speech, and the files that were written for it. */
export interface WrittenSpeech extends BuiltSpeech {
  report: WriterReport
}

/**
 * Make the builder of speeches of one thread.
 *
 * @param work - What it needs.
 * @param shared - What all speeches share; read from the archive where it is not given.
 * @returns A function that builds a speech.
 */
export function speechBuilder(
  {folder, assets, place}: SpeechWork,
  shared: Outcome<Shared> = readShared(folder, listArchive(folder).value)
): (id: SpeechId) => WrittenSpeech {
  const writer = place && openWriter(place)
  const tools: SpeechTools = {
    folder,
    shared: shared.value,
    unread: shared.faults,
    findMentions: mentionFinder(shared.value.entries.values()),
    assets,
    printed: printedForms(folder),
    ...(writer ? {write: writer.write} : {})
  }
  return (id) => ({...buildSpeech(id, tools), report: writer?.report() ?? emptyReport()})
}

import {mentionFinder} from '../model/find-mentions.ts'
import {joinArchive} from '../model/join-archive.ts'
import {modelSpeech} from '../model/model-speech.ts'
import type {SpeechContext} from '../model/speech-context.ts'
import {speechRecord} from '../model/speech-record.ts'
import type {Archive} from '../model/types.ts'
import {listArchive} from '../read/list-archive.ts'
import {readShared} from '../read/read-shared.ts'
import {readSpeech} from '../read/read-speech.ts'

/** An archive as the build would have it. */
export interface TestArchive {
  archive: Archive
  speeches: readonly SpeechContext[]
}

/**
 * Read an archive through the rooms of the build.
 *
 * @param folder - Its folder.
 * @returns The archive. A fault in its files is thrown, since tests mean it to be sound.
 */
export function readArchive(folder: string): TestArchive {
  const listing = listArchive(folder)
  const shared = readShared(folder, listing.value)
  const files = listing.value.speeches.map((id) => readSpeech(folder, id))
  const faults = [listing, shared, ...files].flatMap((outcome) => [...outcome.faults])
  if (faults.length > 0) throw new Error(JSON.stringify(faults, null, 2))
  const find = mentionFinder(shared.value.entries.values())
  const speeches = files.flatMap(({value}): SpeechContext[] => {
    if (!value) return []
    const speech = modelSpeech(value)
    const mentions = find(speech.id, speech.blocks)
    return [{speech, record: speechRecord(speech, mentions), shared: shared.value, mentions}]
  })
  const records = speeches.map(({record}) => record)
  return {archive: joinArchive(shared.value, records), speeches}
}

/**
 * Read the edition that lies in this project.
 *
 * @returns The archive of `texts/` and `notes/`.
 */
export function ownEdition(): TestArchive {
  return readArchive(new URL('../../', import.meta.url).pathname)
}

import {checkArchive} from '../check/check-archive.ts'
import {checkSpeech} from '../check/check-speech.ts'
import {mentionFinder} from '../model/find-mentions.ts'
import {joinArchive} from '../model/join-archive.ts'
import {modelSpeech} from '../model/model-speech.ts'
import {speechRecord} from '../model/speech-record.ts'
import type {Fault, SpeechRecord} from '../model/types.ts'
import {listArchive} from '../read/list-archive.ts'
import {readShared} from '../read/read-shared.ts'
import {readSpeech} from '../read/read-speech.ts'

/**
 * Read and check an archive as the build does, up to the point where it would draw.
 *
 * @param folder - The archive's folder.
 * @returns All faults, in the order in which they are met.
 */
export function checkFolder(folder: string): Fault[] {
  const listing = listArchive(folder)
  const shared = readShared(folder, listing.value)
  const findMentions = mentionFinder(shared.value.entries.values())
  const unread = [...listing.faults, ...shared.faults]
  const faults: Fault[] = []
  const records: SpeechRecord[] = []
  for (const id of listing.value.speeches) {
    const read = readSpeech(folder, id)
    unread.push(...read.faults)
    if (!read.value) continue
    const speech = modelSpeech(read.value)
    faults.push(...checkSpeech(speech, shared.value, unread))
    records.push(speechRecord(speech, findMentions(speech.id, speech.blocks)))
  }
  const archive = joinArchive(shared.value, records)
  return [...unread, ...faults, ...checkArchive(archive, unread)]
}

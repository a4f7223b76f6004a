import {checkSpeech} from '../check/check-speech.ts'
import type {MentionFinder} from '../model/find-mentions.ts'
import {modelSpeech} from '../model/model-speech.ts'
import type {DrawnSpeech, SpeechContext} from '../model/speech-context.ts'
import type {Fault, Shared, SpeechId} from '../model/types.ts'
import {readSpeech} from '../read/read-speech.ts'
import type {Remember} from '../read/remember.ts'

/** What the reading of every speech needs. */
export interface ReadingTools {
  /** The archive's folder. */
  folder: string
  shared: Shared
  /** Faults met while that was read. */
  unread: readonly Fault[]
  findMentions: MentionFinder
  /** Remembers files of the speech that were read before; absent where each is read once. */
  remember?: Remember
}

/** A speech as it was read, before anything is made from it. */
export interface ReadSpeech<Context = SpeechContext> {
  /** Absent where the text could not be read. */
  context?: Context
  faults: readonly Fault[]
}

/**
 * Read, model and check one speech, for its own page alone.
 *
 * @param id - The speech.
 * @param tools - What all speeches share.
 * @returns What its page is drawn from, and its faults.
 */
export function drawnSpeech(
  id: SpeechId,
  {folder, shared, unread, findMentions, remember}: ReadingTools
): ReadSpeech<DrawnSpeech> {
  const read = readSpeech(folder, id, remember)
  if (!read.value) return {faults: read.faults}
  const speech = modelSpeech(read.value)
  const mentions = findMentions(id, speech.blocks)
  const faults = [...read.faults, ...checkSpeech(speech, shared, [...unread, ...read.faults])]
  return {context: {speech, shared, mentions}, faults}
}

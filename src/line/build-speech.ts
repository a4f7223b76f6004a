import {archiveExports} from '../exports/index.ts'
import {speechRecord} from '../model/speech-record.ts'
import type {Fault, OutputFile, SpeechId, SpeechRecord} from '../model/types.ts'
import {drawnSpeech, type ReadingTools, type ReadSpeech} from './drawn-speech.ts'
import {type FileTools, speechFiles} from './speech-files.ts'

/** What the building of every speech needs. */
export interface SpeechTools extends ReadingTools, FileTools {
  /** Takes a finished file and what it was made from; absent where only faults are wanted. */
  write?: (file: OutputFile, from: string) => void
}

/** What remains of a speech when its files are written: compact, plain data. */
export interface BuiltSpeech {
  /** Absent where the text could not be read. */
  record?: SpeechRecord
  faults: readonly Fault[]
  /** What it gives to each export of the whole archive, in their order. */
  contributions: readonly unknown[]
}

/**
 * Read, model, check and sum up one speech.
 *
 * @param id - The speech.
 * @param tools - What all speeches share.
 * @returns What its pages and exports are made from, and its faults.
 */
export function contextOf(id: SpeechId, tools: ReadingTools): ReadSpeech {
  const {context, faults} = drawnSpeech(id, tools)
  if (!context) return {faults}
  const record = speechRecord(context.speech, context.mentions)
  return {context: {...context, record}, faults}
}

/**
 * Read, model, check, annotate, render and write one speech, without needing any other.
 *
 * @param id - The speech.
 * @param tools - What all speeches share.
 * @returns Its record, its faults and its contributions; a faulty speech is not written.
 */
export function buildSpeech(id: SpeechId, tools: SpeechTools): BuiltSpeech {
  const {context, faults} = contextOf(id, tools)
  if (!context) return {faults, contributions: []}
  const {record} = context
  if (faults.length > 0 || !tools.write) return {record, faults, contributions: []}
  for (const file of speechFiles(context, tools)) tools.write(file, `texts/${id}.md`)
  return {record, faults, contributions: archiveExports.map((format) => format.contribute(context))}
}

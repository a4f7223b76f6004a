import {serialize} from 'node:v8'
import {keepCitations, recallCitations} from '../jobs/learned-citations.ts'
import {keepSpeech, keptFiles} from '../jobs/speech-cache.ts'
import {type HandedShared, takeShared} from '../jobs/stored-sources.ts'
import {type WatchedShared, watchShared} from '../jobs/watched-shared.ts'
import type {Outcome, Shared, SpeechId} from '../model/types.ts'
import {printedForms} from '../print/printed-forms.ts'
import {listArchive, namesIn} from '../read/list-archive.ts'
import {readFileBytes} from '../read/read-file.ts'
import {readShared} from '../read/read-shared.ts'
import {watchReads} from '../read/watch-reads.ts'
import type {Assets} from '../render/page.ts'
import {emptyReport, type WriterReport, type WrittenFile} from '../write/manifest.ts'
import {type FindFile, openWriter, type StagePlace} from '../write/writer.ts'
import {type BuiltSpeech, buildSpeech} from './build-speech.ts'

/** What the building of speeches needs: plain data that can cross threads. */
export interface SpeechWork {
  /** The archive's folder. */
  folder: string
  assets: Assets
  /** Where files are written; absent where only faults are wanted. */
  place?: StagePlace
  /** The folder of the cache; absent where none is used. */
  cache?: string
  /** What speeches share, where another thread has read it. */
  handed?: HandedShared
  /** Folders of shards, in which speeches may lie ready. */
  shards?: readonly string[]
}

/** What remains of a speech, and the files that were written for it. */
export interface WrittenSpeech extends BuiltSpeech {
  report: WriterReport
  /** The hashes of its contributions, where they lie in the cache; they are not handed on then. */
  hashes?: readonly string[]
}

/** The same, its contributions written down: threads that only hand them on have no objects to make. */
export interface WrittenDown extends WrittenSpeech {
  bytes: Uint8Array
}

/** Builds a speech, and keeps it in the cache where it has no fault. */
export type SpeechBuilder = (id: SpeechId) => WrittenSpeech

/**
 * Write down what a speech gives to the exports of the whole archive.
 *
 * @param speech - The speech.
 * @returns The same, for other threads.
 */
export function writtenDown(speech: WrittenSpeech): WrittenDown {
  return {...speech, contributions: [], bytes: serialize(speech.contributions)}
}

/**
 * Make the builder of speeches of one thread.
 *
 * @param work - What it needs.
 * @param read - What all speeches share; read from the archive where it is not given.
 * @param watched - The same, watched.
 * @returns The builder.
 */
export function speechBuilder(
  {folder, assets, place, cache, handed}: SpeechWork,
  read: Outcome<Shared> = handed
    ? takeShared(handed, folder)
    : readShared(folder, listArchive(folder).value),
  watched: WatchedShared = watchShared(read.value)
): SpeechBuilder {
  recallCitations()
  let current: SpeechId | undefined
  const writer =
    place && openWriter(place, cache === undefined ? undefined : filesBefore(cache, () => current))
  const {findMentions, hashOf} = watched
  const write = writer ? {write: writer.write} : {}
  const printed = printedForms(folder)
  const tools = {folder, unread: read.faults, findMentions, assets, printed, ...write}
  return (id) => {
    current = id
    const {value, reads} = watchReads(() => {
      readPrinted(folder, id)
      return watched.watch(id, (shared) => buildSpeech(id, {...tools, shared}))
    })
    const {value: built, pieces} = value
    keepCitations()
    const report = writer?.report() ?? emptyReport()
    const {record, faults, contributions} = built
    if (cache !== undefined && writer && record && faults.length + read.faults.length === 0) {
      const hashes = pieces.map((piece) => [piece, hashOf(piece)] as const)
      const given = keepSpeech(cache, id, {record, report, contributions, reads, pieces: hashes})
      return {...built, report, hashes: given, contributions: []}
    }
    return {...built, report}
  }
}

/** Finds files of the speech under way; few builds ask for any. */
function filesBefore(cache: string, speech: () => SpeechId | undefined): FindFile {
  let known: {id: SpeechId; files: ReadonlyMap<string, WrittenFile>} | undefined
  return (path) => {
    const id = speech()
    if (id === undefined) return undefined
    if (known?.id !== id) known = {id, files: keptFiles(cache, id)}
    return known.files.get(path)
  }
}

/** What the store of printed speeches holds goes into the site too. */
function readPrinted(folder: string, id: SpeechId): void {
  const store = `.cache/printed/${id}`
  for (const name of namesIn(folder, store) ?? [])
    readFileBytes(folder, `${store}/${name}`, Infinity)
}

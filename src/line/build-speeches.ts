import {programScript} from '../jobs/bundle-program.ts'
import {compileLater} from '../jobs/compile-later.ts'
import {openPool} from '../jobs/open-pool.ts'
import {ownThread} from '../jobs/own-thread.ts'
import {shardCache} from '../jobs/shards.ts'
import {findSpeech} from '../jobs/speech-cache.ts'
import {handShared} from '../jobs/stored-sources.ts'
import {threadCount} from '../jobs/thread-count.ts'
import {type WatchedShared, watchShared} from '../jobs/watched-shared.ts'
import type {Fault, Outcome, Shared, SpeechId, SpeechRecord} from '../model/types.ts'
import {takeFromLast} from '../write/last-edition.ts'
import {layFrom} from '../write/lay-from.ts'
import type {WriterReport, WrittenFile} from '../write/manifest.ts'
import type {StagePlace} from '../write/writer.ts'
import type {Given} from './given.ts'
import {
  type SpeechBuilder,
  type SpeechWork,
  speechBuilder,
  type WrittenDown,
  type WrittenSpeech
} from './speech-builder.ts'

/** What remains of a speech, whether it was built or found. */
export interface DoneSpeech {
  /** Absent where the text could not be read. */
  record?: SpeechRecord
  faults: readonly Fault[]
  /** Whether it was taken from the cache. */
  reused: boolean
  /** The files that were written for it or kept. */
  report: WriterReport
  /** The hashes of what it gives to each export of the whole archive; absent where no cache is used. */
  hashes?: readonly string[]
  /** What it gives to the exports of the whole archive. */
  given: Given
}

/**
 * Build speeches, on several threads or on this one; those that would be built just as they were are taken from the cache.
 *
 * @param speeches - Their ids.
 * @param work - What they need.
 * @param shared - What all share; watched, where it is so already.
 * @param threads - On how many threads at most; 1: on this.
 * @returns What remains of each, in the order of the ids: it tells nothing of the threads.
 */
export async function* buildSpeeches(
  speeches: readonly SpeechId[],
  work: SpeechWork,
  shared: Outcome<Shared> & {watched?: WatchedShared},
  threads?: number
): AsyncGenerator<DoneSpeech> {
  compileLater()
  const watched = shared.watched ?? watchShared(shared.value)
  const hits = findSpeeches(speeches, work, shared, watched)
  const missing = speeches.filter((id) => !hits.has(id))
  const others = threadCount(missing.length, threads) - 1
  const builder = () => speechBuilder(work, shared, watched)
  const built =
    others > 0
      ? buildOnThreads(missing, {...work, handed: handShared(shared)}, others, builder)
      : buildHere(missing, builder())
  try {
    for (const id of speeches) {
      const hit = hits.get(id)
      if (hit) yield hit
      else yield done(id, await built.next(), work.cache)
    }
  } finally {
    await built.return(undefined)
  }
}

function findSpeeches(
  speeches: readonly SpeechId[],
  {folder, place, cache, shards = []}: SpeechWork,
  shared: Outcome<Shared>,
  {hashOf}: WatchedShared
): ReadonlyMap<SpeechId, DoneSpeech> {
  const hits = new Map<SpeechId, DoneSpeech>()
  if (shared.faults.length > 0) return hits
  const stores = shards.map((shard) => ({
    cache: shardCache(shard),
    take: takeFromShard(shard, place)
  }))
  // Where a site is wanted and there was none, nothing can be kept of it.
  if (cache !== undefined && (!place || place.last !== undefined)) {
    stores.unshift({cache, take: (file) => takeFromLast(place?.last ?? '', file)})
  }
  for (const id of speeches) {
    for (const {cache: store, take} of stores) {
      const hit = findSpeech(store, id, {folder, hashOf, ...(place ? {take} : {})})
      if (!hit) continue
      const {record, report, given: hashes} = hit
      hits.set(id, {record, report, hashes, given: {cache: store, id}, faults: [], reused: true})
      break
    }
  }
  return hits
}

type Take = (file: WrittenFile) => WrittenFile | undefined

function takeFromShard(shard: string, place: StagePlace | undefined): Take {
  return (file) => place && layFrom(place, shard, file)
}

function done(
  id: SpeechId,
  {value}: IteratorResult<WrittenSpeech>,
  cache: string | undefined
): DoneSpeech {
  const {contributions, bytes, ...speech}: WrittenSpeech & Partial<WrittenDown> = value
  const isKept = speech.hashes !== undefined && cache !== undefined
  const given = isKept ? {cache, id} : bytes ? {bytes} : {contributions}
  return {...speech, reused: false, given}
}

async function* buildOnThreads(
  speeches: readonly SpeechId[],
  work: SpeechWork,
  others: number,
  builder: () => SpeechBuilder
): AsyncGenerator<WrittenSpeech> {
  const script = await programScript('line/speech-thread')
  const own = () => ownThread(builder())
  const pool = openPool<SpeechId, WrittenSpeech>(script, others, work, own)
  try {
    yield* pool.run(speeches)
  } finally {
    await pool.close()
  }
}

async function* buildHere(
  speeches: readonly SpeechId[],
  buildOne: SpeechBuilder
): AsyncGenerator<WrittenSpeech> {
  for (const id of speeches) {
    // All else is synchronous: only between two speeches can Ctrl-C be heard.
    await new Promise((resolve) => setImmediate(resolve))
    yield buildOne(id)
  }
}

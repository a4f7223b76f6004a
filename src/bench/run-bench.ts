import {mkdirSync, rmSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {annotatedSpeeches} from './annotated-speech.ts'
import {type BenchResult, benchResult, type SizeMeasure} from './bench-result.ts'
import {benchSpeeches} from './corpus.ts'
import {runPeers} from './peers/run-peers.ts'
import {runScenarios, watchRooms} from './scenarios.ts'
import {writeBenchArchive} from './write-archive.ts'

/** What a benchmark is asked to measure. */
export interface BenchOptions {
  /** A folder with `index.json` and speeches. */
  corpus: string
  /** Sizes of the archive. */
  speeches: readonly number[]
  /** At most so many paragraphs of each speech. */
  paragraphs: number
  /** Notes of each speech, and as many sources. */
  notes: number
  /** Measure only cold builds. */
  only?: 'cold'
  workers?: number
  /** Watch where the time goes. */
  rooms: boolean
  /** In how many rounds peers are measured; nothing: not at all. */
  rounds: number
}

/**
 * Run a benchmark.
 *
 * @param options - What to measure.
 * @param folder - An empty folder for temporary files; it is left to the caller.
 * @param tell - Hears of each step.
 * @returns All measures.
 */
export async function runBench(
  options: BenchOptions,
  folder: string,
  tell: (step: string) => void
): Promise<BenchResult> {
  const sizes: SizeMeasure[] = []
  for (const count of options.speeches) {
    const place = join(folder, String(count))
    mkdirSync(place, {recursive: true})
    sizes.push(
      await measureSize(count, options, place, (step) => tell(`${count} speeches: ${step}`))
    )
    rmSync(place, {recursive: true})
  }
  return benchResult({processors: availableParallelism(), node: process.versions.node}, sizes)
}

async function measureSize(
  count: number,
  options: BenchOptions,
  folder: string,
  tell: (step: string) => void
): Promise<SizeMeasure> {
  const archive = join(folder, 'archive')
  const site = join(folder, 'site')
  const size = {notes: options.notes, sources: options.notes}
  const speeches = () =>
    benchSpeeches(join(options.corpus, 'index.json'), count, options.paragraphs)
  tell('writing the archive')
  writeBenchArchive(archive, speeches(), size)
  const again = () => annotatedSpeeches(speeches(), size)
  const peers =
    options.rounds > 0
      ? await runPeers(archive, join(folder, 'peers'), again, options.rounds, tell)
      : undefined
  const {only, workers} = options
  const how = {...(only ? {only} : {}), ...(workers === undefined ? {} : {workers})}
  const scenarios = await runScenarios(archive, site, how, tell)
  rmSync(site, {recursive: true})
  if (options.rooms) tell('watching the rooms')
  const rooms = options.rooms ? await watchRooms(archive, site) : undefined
  const [cold] = scenarios
  return {
    speeches: count,
    paragraphs: cold?.paragraphs ?? 0,
    notes: cold?.notes ?? 0,
    scenarios,
    ...(rooms ? {rooms} : {}),
    ...(peers ? {peers} : {})
  }
}

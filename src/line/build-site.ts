import {checkArchive} from '../check/check-archive.ts'
import {clearMemory} from '../jobs/clear-memory.ts'
import {GroupMaker, type KeptGroups, keepGroups, keptGroups} from '../jobs/kept-groups.ts'
import {keepCitations, recallCitations} from '../jobs/learned-citations.ts'
import {siteAssets} from '../jobs/site-assets.ts'
import {keepSite} from '../jobs/site-cache.ts'
import {spareMemory} from '../jobs/spare-memory.ts'
import {pruneCache} from '../jobs/speech-cache.ts'
import {type PackedRecords, RecordPacker, storedRecords} from '../jobs/stored-records.ts'
import {handShared, withStoredSources} from '../jobs/stored-sources.ts'
import {threadCount} from '../jobs/thread-count.ts'
import {watchArchive} from '../jobs/watched-archive.ts'
import {watchShared} from '../jobs/watched-shared.ts'
import {joinArchive} from '../model/join-archive.ts'
import type {Archive, Fault, Outcome, Shared, SpeechId} from '../model/types.ts'
import {withoutUndefined} from '../model/without-undefined.ts'
import {listArchive} from '../read/list-archive.ts'
import {readShared} from '../read/read-shared.ts'
import {watchReads} from '../read/watch-reads.ts'
import type {Assets} from '../render/page.ts'
import {checkLinks} from '../write/check-links.ts'
import {checkPaths} from '../write/check-paths.ts'
import {type Manifest, sortedFiles, type WrittenFile} from '../write/manifest.ts'
import {publish} from '../write/publish.ts'
import {openStage, type Stage} from '../write/stage.ts'
import type {BuildOptions} from './build-options.ts'
import type {BuildResult, BuildSummary} from './build-result.ts'
import {buildSpeeches, type DoneSpeech} from './build-speeches.ts'
import {type Contributions, type Taking, takeContributions} from './take-contributions.ts'
import {writeArchive} from './write-archive.ts'

/**
 * Build a site that is not there yet: read, model, check, annotate, render, write.
 *
 * @param options - What to build, and where to.
 * @param cache - The folder of the cache; nothing where none is used.
 * @returns What was built, and all faults that were met.
 */
export async function buildSite(
  options: BuildOptions,
  cache: string | undefined
): Promise<BuildResult> {
  const {folder, out} = options
  spareMemory()
  const {value: shared, reads} = watchReads(() => readBesideSpeeches(folder))
  if (shared.value.sources.size > manySources) clearMemory()
  const stage = options.checkOnly ? undefined : openStage(out, shared.value.settings.origin)
  let contributions: Contributions | undefined
  try {
    const assets = stage ? await siteAssets((file) => stage.write(file, 'src/browser')) : noAssets
    const {scratch = ''} = stage?.workspace ?? {}
    const before = cache === undefined || !stage ? undefined : keptGroups(cache)
    const work = withoutUndefined({
      ...{folder, assets, cache, place: stage?.place, shards: options.shards}
    })
    const watched = watchShared(shared.value)
    contributions =
      stage &&
      (await takeContributions(
        {folder, scratch, place: stage.place, handed: handShared(shared)},
        takingOf(before, shared.speeches.length, options.workers)
      ))
    const {records, reused, ...taken} = await takeSpeeches(
      buildSpeeches(shared.speeches, work, {...shared, watched}, options.workers),
      contributions,
      stage,
      (done) => {
        options.signal?.throwIfAborted()
        options.progress?.(done, shared.speeches.length)
      }
    )
    const archive = joinArchive(shared.value, storedRecords(records))
    const met = [...shared.faults, ...taken.faults]
    const faults = [...met, ...checkArchive(archive, met)]
    const summary = {...summaryOf(archive), reused}
    if (!stage || !contributions || faults.length > 0) return {...summary, faults}
    const groups = new GroupMaker(before, watchArchive(archive, watched), stage.place, stage.join)
    recallCitations()
    const {signal} = options
    await writeArchive({archive, records, groups, assets, stage, contributions, signal})
    keepCitations()
    const siteFaults = [...checkPaths(stage.manifest), ...checkLinks(stage.place, stage.manifest)]
    if (siteFaults.length > 0) return {...summary, faults: siteFaults}
    const published = publish(stage)
    if (cache !== undefined) {
      pruneCache(cache, shared.speeches)
      keepSite(cache, stage.workspace.out, {
        ...{speeches: shared.speeches, reads, summary, count: published.files},
        files: [...filesOfAll(stage.manifest)]
      })
      keepGroups(cache, groups.groups)
    }
    return {...summary, faults, published}
  } finally {
    await contributions?.close()
    stage?.close()
  }
}

/** Of so many records it pays to clear away at once what was read before they were packed. */
const manySources = 10_000

/** Reads what an archive holds beside its speeches: their names, and what they share. */
function readBesideSpeeches(folder: string): Outcome<Shared> & {speeches: readonly SpeechId[]} {
  const listing = listArchive(folder)
  const shared = readShared(folder, listing.value)
  return {
    value: withStoredSources(shared.value, folder),
    faults: [...listing.faults, ...shared.faults],
    speeches: listing.value.speeches
  }
}

function takingOf(before: KeptGroups | undefined, speeches: number, workers?: number): Taking {
  const isBefore = before !== undefined && before.size > 0
  return {later: isBefore, onThread: threadCount(speeches, workers) > 1}
}

/** What is known of all speeches once they are done. */
interface TakenSpeeches {
  records: PackedRecords
  /** How many were taken from the cache. */
  reused: number
  faults: readonly Fault[]
}

async function takeSpeeches(
  built: AsyncIterable<DoneSpeech>,
  contributions: Contributions | undefined,
  stage: Stage | undefined,
  told: (done: number) => void
): Promise<TakenSpeeches> {
  const packer = new RecordPacker()
  const all: Fault[] = []
  let done = 0
  let reused = 0
  for await (const speech of built) {
    await contributions?.take(speech)
    stage?.join(speech.report)
    if (speech.record) packer.add(speech.record)
    if (speech.reused) reused += 1
    for (const fault of speech.faults) all.push(fault)
    told(++done)
  }
  return {records: packer.finish(), reused, faults: all}
}

function* filesOfAll(manifest: Manifest): Generator<WrittenFile> {
  for (const file of sortedFiles(manifest)) if (!file.from.startsWith('texts/')) yield file
}

function summaryOf({speeches}: Archive): BuildSummary {
  return {
    speeches: speeches.length,
    paragraphs: speeches.reduce((sum, speech) => sum + speech.paragraphs, 0),
    notes: speeches.reduce((sum, speech) => sum + speech.notes.length, 0)
  }
}

const noAssets: Assets = {pathByName: new Map()}

import type {BuildOptions, BuildResult, BuildSummary} from './build.ts'
import {buildSpeeches, type DoneSpeech} from './build-speeches.ts'
import {checkArchive} from './check/check-archive.ts'
import {clearMemory} from './jobs/clear-memory.ts'
import {GroupMaker, type KeptGroups, keepGroups, keptGroups} from './jobs/kept-groups.ts'
import {keepCitations, recallCitations} from './jobs/learned-citations.ts'
import {siteAssets} from './jobs/site-assets.ts'
import {keepSite} from './jobs/site-cache.ts'
import {pruneCache} from './jobs/speech-cache.ts'
import {handShared, withStoredSources} from './jobs/stored-sources.ts'
import {threadCount} from './jobs/thread-count.ts'
import {watchArchive} from './jobs/watched-archive.ts'
import {watchShared} from './jobs/watched-shared.ts'
import {joinArchive} from './model/join-archive.ts'
import type {Archive, Outcome, Shared, SpeechId, SpeechRecord} from './model/types.ts'
import {withoutUndefined} from './model/without-undefined.ts'
import {listArchive} from './read/list-archive.ts'
import {readShared} from './read/read-shared.ts'
import {watchReads} from './read/watch-reads.ts'
import type {Assets} from './render/page.ts'
import {type Contributions, type Taking, takeContributions} from './take-contributions.ts'
import {checkLinks} from './write/check-links.ts'
import {checkPaths} from './write/check-paths.ts'
import {type Manifest, sortedFiles, type WrittenFile} from './write/manifest.ts'
import {type Packed, packed, unpacked} from './write/packed.ts'
import {publish} from './write/publish.ts'
import {openStage, type Stage} from './write/stage.ts'
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
    const built = await takeSpeeches(
      buildSpeeches(shared.speeches, work, {...shared, watched}, options.workers),
      contributions,
      stage,
      (done) => {
        options.signal?.throwIfAborted()
        options.progress?.(done, shared.speeches.length)
      }
    )
    const records = built.flatMap(({record}) => (record ? [unpacked(record)] : []))
    const reused = built.filter((speech) => speech.reused).length
    const archive = joinArchive(shared.value, records)
    const met = [...shared.faults, ...built.flatMap((speech) => speech.faults)]
    const faults = [...met, ...checkArchive(archive, met)]
    const summary = {...summaryOf(archive), reused}
    if (!stage || !contributions || faults.length > 0) return {...summary, faults}
    const groups = new GroupMaker(before, watchArchive(archive, watched), stage.place, stage.join)
    recallCitations()
    contributions.begin(built.flatMap(({record}) => record ?? []))
    await writeArchive({archive, groups, assets, stage, contributions, signal: options.signal})
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
  if (before && before.size > 0) return 'later'
  return threadCount(speeches, workers) > 1 ? 'on a thread' : 'here'
}

async function takeSpeeches(
  built: AsyncIterable<DoneSpeech>,
  contributions: Contributions | undefined,
  stage: Stage | undefined,
  told: (done: number) => void
): Promise<SpeechInShort[]> {
  const all: SpeechInShort[] = []
  for await (const speech of built) {
    await contributions?.take(speech)
    stage?.join(speech.report)
    const {faults, reused, record} = speech
    all.push({faults, reused, ...(record ? {record: packed(record)} : {})})
    told(all.length)
  }
  return all
}

function* filesOfAll(manifest: Manifest): Generator<WrittenFile> {
  for (const file of sortedFiles(manifest)) if (!file.from.startsWith('texts/')) yield file
}

/** What is kept of a speech until all are done. */
interface SpeechInShort extends Pick<DoneSpeech, 'faults' | 'reused'> {
  /** Packed, for until all are done the threads that build speeches need the memory. */
  record?: Packed<SpeechRecord>
}

function summaryOf({speeches}: Archive): BuildSummary {
  return {
    speeches: speeches.length,
    paragraphs: speeches.reduce((sum, speech) => sum + speech.paragraphs, 0),
    notes: speeches.reduce((sum, speech) => sum + speech.notes.length, 0)
  }
}

const noAssets: Assets = {pathByName: new Map()}

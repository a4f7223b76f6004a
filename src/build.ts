import {buildSpeeches, type DoneSpeech} from './build-speeches.ts'
import {checkArchive} from './check/check-archive.ts'
import {archiveExports} from './exports/index.ts'
import {type CachedSite, findSite, keepSite} from './jobs/site-cache.ts'
import {cacheFolder, pruneCache} from './jobs/speech-cache.ts'
import {joinArchive} from './model/join-archive.ts'
import type {Archive, Fault, Outcome, Shared, SpeechId} from './model/types.ts'
import {withoutUndefined} from './model/without-undefined.ts'
import {listArchive} from './read/list-archive.ts'
import {readShared} from './read/read-shared.ts'
import {watchReads} from './read/watch-reads.ts'
import type {Assets} from './render/page.ts'
import {makeAssets} from './write/assets.ts'
import {checkLinks} from './write/check-links.ts'
import {checkPaths} from './write/check-paths.ts'
import {sortedFiles} from './write/manifest.ts'
import {type Publication, publish} from './write/publish.ts'
import {openStage, type Stage} from './write/stage.ts'
import {type Collector, writeArchive} from './write-archive.ts'

/** What a build is asked to do. */
export interface BuildOptions {
  /** The archive's folder, with `texts/` and `notes/`. */
  folder: string
  /** The folder of the site. */
  out: string
  /** Only check: write nothing. */
  checkOnly?: boolean
  /** On how many threads speeches are built; by default as many as the machine has processors and the archive is worth. */
  workers?: number
  /** Whether to take what would be built just as it was from `.cache/` in the archive, and keep it there; default: yes. */
  cache?: boolean
  /** Folders of shards: what lies ready in them is not built again. */
  shards?: readonly string[]
  /** Hears of every speech that is done. */
  progress?: (done: number, all: number) => void
}

/** How a build ended. */
export interface BuildResult {
  faults: readonly Fault[]
  speeches: number
  paragraphs: number
  notes: number
  /** How many of the speeches were taken from the cache, for they would be built just as they were. */
  reused: number
  /** What was published; absent where faults kept it from being. */
  published?: Publication
}

/**
 * Build the site: read, model, check, annotate, render, write. Faults leave the last good site whole.
 *
 * @param options - What to build, and where to.
 * @returns What was built, and all faults that were met.
 */
export async function build(options: BuildOptions): Promise<BuildResult> {
  const {folder, out} = options
  const cache = options.cache === false ? undefined : cacheFolder(folder)
  const same = cache === undefined || options.checkOnly ? undefined : findSite(cache, folder, out)
  if (same) return nothingChanged(same)
  const {value: shared, reads} = watchReads(() => readBesideSpeeches(folder))
  const stage = options.checkOnly ? undefined : openStage(out, shared.value.settings.origin)
  try {
    const assets = stage ? await makeAssets((file) => stage.write(file, 'src/browser')) : noAssets
    const {scratch = ''} = stage?.workspace ?? {}
    const collectors = stage ? archiveExports.map((format) => format.collect(scratch)) : []
    const work = withoutUndefined({
      ...{folder, assets, cache, place: stage?.place, shards: options.shards}
    })
    const built = await takeSpeeches(
      buildSpeeches(shared.speeches, work, shared, options.workers),
      collectors,
      stage,
      (done) => options.progress?.(done, shared.speeches.length)
    )
    const records = built.flatMap((speech) => speech.record ?? [])
    const reused = built.filter((speech) => speech.reused).length
    const archive = joinArchive(shared.value, records)
    const met = [...shared.faults, ...built.flatMap((speech) => speech.faults)]
    const faults = [...met, ...checkArchive(archive, met)]
    const summary = {...summaryOf(archive), reused}
    if (!stage || faults.length > 0) return {...summary, faults}
    await writeArchive(archive, collectors, assets, stage)
    const siteFaults = [...checkPaths(stage.manifest), ...checkLinks(stage.place, stage.manifest)]
    if (siteFaults.length > 0) return {...summary, faults: siteFaults}
    const published = publish(stage)
    if (cache !== undefined) {
      pruneCache(cache, shared.speeches)
      keepSite(cache, stage.workspace.out, {
        ...{speeches: shared.speeches, reads, summary, count: published.files},
        files: sortedFiles(stage.manifest).filter(({from}) => !from.startsWith('texts/'))
      })
    }
    return {...summary, faults, published}
  } finally {
    stage?.close()
  }
}

/** Reads what an archive holds beside its speeches: their names, and what they share. */
function readBesideSpeeches(folder: string): Outcome<Shared> & {speeches: readonly SpeechId[]} {
  const listing = listArchive(folder)
  const shared = readShared(folder, listing.value)
  return {
    value: shared.value,
    faults: [...listing.faults, ...shared.faults],
    speeches: listing.value.speeches
  }
}

function nothingChanged({count, summary}: Pick<CachedSite, 'count' | 'summary'>): BuildResult {
  const known = summary as Summary
  return {...known, reused: known.speeches, faults: [], published: {files: count, kept: count}}
}

async function takeSpeeches(
  built: AsyncIterable<DoneSpeech>,
  collectors: readonly Collector[],
  stage: Stage | undefined,
  told: (done: number) => void
): Promise<Array<Omit<DoneSpeech, 'contributions' | 'report'>>> {
  const all: Array<Omit<DoneSpeech, 'contributions' | 'report'>> = []
  for await (const {contributions, report, ...speech} of built) {
    const given = collectors.length > 0 ? contributions() : []
    for (const [format, contribution] of given.entries()) {
      collectors[format]?.take(contribution as never)
    }
    stage?.join(report)
    all.push(speech)
    told(all.length)
  }
  return all
}

type Summary = Pick<BuildResult, 'speeches' | 'paragraphs' | 'notes'>

function summaryOf({speeches}: Archive): Summary {
  return {
    speeches: speeches.length,
    paragraphs: speeches.reduce((sum, speech) => sum + speech.paragraphs, 0),
    notes: speeches.reduce((sum, speech) => sum + speech.notes.length, 0)
  }
}

const noAssets: Assets = {pathByName: new Map()}

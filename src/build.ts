import {buildSpeeches, type DoneSpeech} from './build-speeches.ts'
import {checkArchive} from './check/check-archive.ts'
import type {Collector as AnyCollector} from './exports/export.ts'
import {archiveExports} from './exports/index.ts'
import {roCrate} from './exports/ro-crate.ts'
import {joinArchive} from './model/join-archive.ts'
import type {Archive, Fault} from './model/types.ts'
import {listArchive} from './read/list-archive.ts'
import {readShared} from './read/read-shared.ts'
import {publishedSchemas} from './read/schemas/published.ts'
import {archivePages} from './render/archive-pages.ts'
import {finishPage} from './render/finish.ts'
import type {Assets} from './render/page.ts'
import {dataPages} from './render/pages/data.ts'
import {cacheFolder, pruneCache} from './work/speech-cache.ts'
import {makeAssets} from './write/assets.ts'
import {checkLinks} from './write/check-links.ts'
import {checkPaths} from './write/check-paths.ts'
import {sortedFiles} from './write/manifest.ts'
import {type Publication, publish} from './write/publish.ts'
import {openStage, type Stage} from './write/stage.ts'

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
  const listing = listArchive(options.folder)
  const shared = readShared(options.folder, listing.value)
  const stage = options.checkOnly ? undefined : openStage(options.out, shared.value.settings.origin)
  try {
    const assets = stage ? await makeAssets((file) => stage.write(file, 'src/browser')) : noAssets
    const collectors = stage
      ? archiveExports.map((format) => format.collect(stage.workspace.scratch))
      : []
    const {speeches} = listing.value
    const cache = options.cache === false ? undefined : cacheFolder(options.folder)
    const work = {
      ...{folder: options.folder, assets},
      ...(stage ? {place: stage.place} : {}),
      ...(cache === undefined ? {} : {cache})
    }
    const built = await takeSpeeches(
      buildSpeeches(speeches, work, shared, options.workers),
      collectors,
      stage,
      (done) => options.progress?.(done, speeches.length)
    )
    const reused = built.filter((speech) => speech.reused).length
    const archive = joinArchive(
      shared.value,
      built.flatMap((speech) => speech.record ?? [])
    )
    const met = [...listing.faults, ...shared.faults, ...built.flatMap((speech) => speech.faults)]
    const faults = [...met, ...checkArchive(archive, met)]
    if (!stage || faults.length > 0) return result(archive, faults, reused)
    await writeArchive(archive, collectors, assets, stage)
    const siteFaults = [...checkPaths(stage.manifest), ...checkLinks(stage.place, stage.manifest)]
    if (siteFaults.length > 0) return result(archive, siteFaults, reused)
    const published = publish(stage)
    if (cache !== undefined) pruneCache(cache, speeches)
    return {...result(archive, [], reused), published}
  } finally {
    stage?.close()
  }
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

async function writeArchive(
  archive: Archive,
  collectors: readonly Collector[],
  assets: Assets,
  stage: Stage
): Promise<void> {
  for (const page of archivePages(archive)) {
    await breath()
    stage.write({path: page.path, content: finishPage(page, archive.settings, assets)}, page.kind)
  }
  for (const file of publishedSchemas(archive.settings.origin)) {
    stage.write(file, 'src/read/schemas')
  }
  for (const [index, collector] of collectors.entries()) {
    const from = archiveExports[index]?.name ?? ''
    for await (const file of collector.finish(archive)) {
      if ('file' in file) stage.move(file.path, file.file, from)
      else stage.write(file, from)
    }
  }
  // Last, for they tell of all other files, the page of the crate too.
  stage.write(roCrate(archive, sortedFiles(stage.manifest)), 'ro-crate')
  for (const page of dataPages(archive, sortedFiles(stage.manifest))) {
    stage.write({path: page.path, content: finishPage(page, archive.settings, assets)}, page.kind)
  }
}

function result(archive: Archive, faults: readonly Fault[], reused: number): BuildResult {
  return {
    faults,
    reused,
    speeches: archive.speeches.length,
    paragraphs: archive.speeches.reduce((sum, speech) => sum + speech.paragraphs, 0),
    notes: archive.speeches.reduce((sum, speech) => sum + speech.notes.length, 0)
  }
}

type Collector = AnyCollector<never>

const noAssets: Assets = {pathByName: new Map()}

/** All else is synchronous: only between two steps can Ctrl-C be heard. */
async function breath(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve))
}

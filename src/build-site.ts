import type {BuildOptions, BuildResult, BuildSummary} from './build.ts'
import {buildSpeeches, type DoneSpeech} from './build-speeches.ts'
import {checkArchive} from './check/check-archive.ts'
import {archiveExports} from './exports/index.ts'
import {keepCitations, recallCitations} from './jobs/learned-citations.ts'
import {keepSite} from './jobs/site-cache.ts'
import {pruneCache} from './jobs/speech-cache.ts'
import {joinArchive} from './model/join-archive.ts'
import type {Archive, Outcome, Shared, SpeechId} from './model/types.ts'
import {withoutUndefined} from './model/without-undefined.ts'
import {listArchive} from './read/list-archive.ts'
import {readShared} from './read/read-shared.ts'
import {watchReads} from './read/watch-reads.ts'
import type {Assets} from './render/page.ts'
import {makeAssets} from './write/assets.ts'
import {checkLinks} from './write/check-links.ts'
import {checkPaths} from './write/check-paths.ts'
import {sortedFiles} from './write/manifest.ts'
import {publish} from './write/publish.ts'
import {openStage, type Stage} from './write/stage.ts'
import {type Collector, writeArchive} from './write-archive.ts'

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
      (done) => {
        options.signal?.throwIfAborted()
        options.progress?.(done, shared.speeches.length)
      }
    )
    const records = built.flatMap((speech) => speech.record ?? [])
    const reused = built.filter((speech) => speech.reused).length
    const archive = joinArchive(shared.value, records)
    const met = [...shared.faults, ...built.flatMap((speech) => speech.faults)]
    const faults = [...met, ...checkArchive(archive, met)]
    const summary = {...summaryOf(archive), reused}
    if (!stage || faults.length > 0) return {...summary, faults}
    recallCitations()
    await writeArchive(archive, collectors, assets, stage, options.signal)
    keepCitations()
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

function summaryOf({speeches}: Archive): BuildSummary {
  return {
    speeches: speeches.length,
    paragraphs: speeches.reduce((sum, speech) => sum + speech.paragraphs, 0),
    notes: speeches.reduce((sum, speech) => sum + speech.notes.length, 0)
  }
}

const noAssets: Assets = {pathByName: new Map()}
